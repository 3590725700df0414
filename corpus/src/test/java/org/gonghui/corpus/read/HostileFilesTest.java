package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that were made to take all memory, all time, or what is not theirs. Each is refused, quickly and by name.
@Timeout(120)
class HostileFilesTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    private Path folder = Path.of("");

    private static String reason(String source, String content) {
        return reason(source, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String reason(String source, byte[] content) {
        return ((ReadOutcome.Refused) Samples.read(source, content)).reason().en();
    }

    @Test
    void nestingCostsNoMemory() {
        assertThat(reason("a.html", "<div>".repeat(1_500_000))).contains("too complex to parse (tags)");
        assertThat(reason("a.html", "<p>a".repeat(1_900_000))).contains("too complex to parse (tags)");
        assertThat(reason("a.rtf", "{\\rtf1" + "{".repeat(5_000_000) + "}")).contains("(nesting)");
        assertThat(reason("a.rtf", "{\\rtf1" + "{".repeat(50_000) + "a" + "}".repeat(50_001))).contains("(nesting)");
        assertThat(reason("a.pdf", pdf("[".repeat(1_000_000), List.of()))).contains("PDF without text");
    }

    /// Each drawing draws the next one twice: 2³⁰ texts of a few hundred bytes.
    @Test
    void drawingsWithinDrawingsComeToAnEnd() {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            forms.add(form("/X Do /X Do BT /F Tf (a) Tj ET", "/XObject << /X " + (6 + i) + " 0 R >>"));
        }
        forms.add(form("BT ET", ""));
        assertThat(reason("a.pdf", pdf("/X Do", forms))).contains("too complex to parse (operators)");
        assertThat(Samples.read("a.pdf", pdf("/X Do", List.of(form("/X Do", "/XObject << /X 5 0 R >>")))))
                .isInstanceOf(ReadOutcome.Refused.class);
    }

    private static String form(String content, String resources) {
        return "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << " + resources + " >> /Length "
                + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    /// A page with this content; the first form, object 5, is `/X`.
    private static byte[] pdf(String content, List<String> forms) {
        List<String> objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
                "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream"));
        objects.addAll(forms);
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int at = pdf.length();
        pdf.append(table).append("trailer\n<< /Size ").append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n").append(at).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void entitiesOfEntitiesAreNotUnfolded() throws Exception {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        laughs.append("]>");
        for (String part : List.of("word/document.xml", "[Content_Types].xml", "word/styles.xml", "_rels/.rels",
                "docProps/core.xml", "word/_rels/document.xml.rels")) {
            byte[] docx = OfficeTextTest.withPart(part,
                    laughs + "<w:document xmlns:w='" + WORD + "'>&a11;</w:document>");
            assertThat(textOrNothing(docx)).as(part).doesNotContain("haha");
        }
    }

    @Test
    void nothingIsFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String place : List.of(secret.toUri().toString(), address)) {
                for (String part : List.of("word/document.xml", "[Content_Types].xml", "word/styles.xml",
                        "word/_rels/document.xml.rels", "docProps/core.xml")) {
                    byte[] docx = OfficeTextTest.withPart(part,
                            "<!DOCTYPE x SYSTEM '" + place + "' [<!ENTITY e SYSTEM '"
                                    + place + "'><!ENTITY % p SYSTEM '" + place + "'>%p;]><w:document xmlns:w='" + WORD
                                    + "'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
                    assertThat(textOrNothing(docx)).as(part).doesNotContain("geheim");
                }
                Samples.read("a.html", ("<html><head><link rel=stylesheet href='" + place + "'><base href='" + place
                        + "'></head><body><img src='" + place + "'><iframe src='" + place + "'></iframe>工会</body>")
                        .getBytes(StandardCharsets.UTF_8));
                Samples.read("a.rtf", ("{\\rtf1\\ansi{\\*\\template " + place + "}{\\field{\\*\\fldinst INCLUDETEXT \""
                        + place + "\"}{\\fldrslt x}}\\par}").getBytes(StandardCharsets.UTF_8));
            }
            server.setSoTimeout(100);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static String textOrNothing(byte[] docx) {
        return Samples.read("a.docx", docx) instanceof ReadOutcome.Read read ? read.page().text() : "";
    }

    @Test
    void documentsOfTooManyPartsAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 5000; i++) {
                zip.putNextEntry(new ZipEntry("word/header" + i + ".xml"));
            }
        }
        assertThat(reason("a.docx", bytes.toByteArray())).contains("has 5000 files");
        byte[] relations = OfficeTextTest.withPart("word/_rels/document.xml.rels",
                "<Relationships>" + " ".repeat(5 << 20) + "</Relationships>");
        assertThat(reason("a.docx", relations)).contains("too large");
    }
}
