package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gonghui.corpus.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc"})
    void readsParagraphsNumbersAndRows(String format) throws IOException {
        Page page = Samples.page("a." + format, fixture("summary." + format));
        List<String> lines = page.text().lines().toList();
        assertThat(lines).hasSize(9);
        assertThat(lines.get(0)).isEqualTo("霁川县松坪镇中心小学工会工作总结");
        assertThat(lines.get(1)).startsWith("本学期，").endsWith("汇报如下。");
        assertThat(lines.subList(4, 9)).containsExactly("1. 公开栏每月更换一次", "2. 意见箱每周开启一次", "月份\t活动", "四月\t教职工登山比赛",
                "“送温暖”走访会员&家属十二户。");
        assertThat(page.origin().format()).isEqualTo(format);
        assertThat(page.furniture()).isEmpty();
    }

    @Test
    void readsTheSameFromPdf() throws IOException {
        List<String> pdf = Samples.page("a.pdf", fixture("summary.pdf")).text().lines().toList();
        List<String> docx = Samples.page("a.docx", fixture("summary.docx")).text().lines().toList();
        assertThat(pdf.subList(0, 4)).isEqualTo(docx.subList(0, 4));
        assertThat(pdf.getLast()).isEqualTo(docx.getLast());
    }

    @Test
    void readsRichText() throws IOException {
        List<String> lines = Samples.page("a.rtf", fixture("summary.rtf")).text().lines().toList();
        assertThat(lines).contains("霁川县松坪镇中心小学工会工作总结", "四月", "“送温暖”走访会员&家属十二户。");
    }

    /// The fixtures' running head is also the first line of their body, and a line of the body has the style of heads.
    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf"})
    void marksPageHeadersAndFootersAndNoLineOfTheBody(String format) throws IOException {
        Page page = Samples.page("a." + format, fixture("margins." + format));
        assertThat(page.furniture().stream().flatMap(span -> span.in(page.text()).lines()).distinct())
                .containsExactly("松坪镇中心小学工会年鉴", "教工之家编印 第 2 页");
        List<String> body = page.text().lines()
                .filter(line -> !line.startsWith("教工之家编印")).toList();
        assertThat(body.subList(body.size() - 4, body.size())).containsExactly("松坪镇中心小学工会年鉴", "三月组织教职工登山比赛",
                "四月举办读书会", "松坪镇中心小学工会");
    }

    @Test
    void findsTheFootersOfRichTextAmongBracesAndRawBytes() {
        String rtf = "{\\rtf1\\ansi\\ansicpg936{\\*\\x\\bin3 }{}}\\headery720\\pard\\plain {\\header \\'b9\\'a4{\\b\\'bb\\'e1}\\}}"
                + "\\'b5\\'c7\\'c9\\'bd{\\footerf 12}\\'bc\\'c7\\par}";
        Page page = Samples.page("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertThat(page.text()).isEqualTo("工会}\n登山\n12\n记");
        assertThat(page.furniture().stream().map(span -> span.in(page.text()))).containsExactly("工会}", "12");
    }

    @Test
    void recognisesFormatsByContent() throws IOException {
        assertThat(Samples.page("a.doc", fixture("summary.rtf")).origin().format()).isEqualTo("rtf");
        assertThat(Samples.page("a.doc", fixture("summary.docx")).origin().format()).isEqualTo("docx");
        assertThat(Samples.page("a.txt", fixture("summary.doc")).origin().format()).isEqualTo("doc");
        assertThat(Samples.page("a.wps", fixture("summary.doc")).origin().format()).isEqualTo("doc");
        byte[] rtf = "{\\rtf1\\ansi\\ansicpg936 \\'b9\\'a4\\'bb\\'e1\\par}".getBytes(StandardCharsets.US_ASCII);
        assertThat(Samples.page("x.doc", rtf).text()).isEqualTo("工会");
        byte[] text = "工会总结".getBytes(Charset.forName("GBK"));
        assertThat(Samples.page("x.doc", text).origin().format()).isEqualTo("txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc"})
    void refusesTruncatedFilesWhereverTheyEnd(String format) throws IOException {
        byte[] bytes = fixture("summary." + format);
        for (int part = 1; part < 8; part++) {
            assertThat(reason(format, Arrays.copyOf(bytes, bytes.length * part / 8))).as("%d/8", part)
                    .contains("damaged or truncated " + format);
        }
    }

    @Test
    void saysThatAPasswordIsNeeded() throws Exception {
        assertThat(reason("docx", encryptedDocx())).contains("password");
        assertThat(reason("doc", encryptedDoc())).contains("password");
    }

    @Test
    void refusesADocxThatIsABomb() throws IOException {
        byte[] bytes = withPart("word/document.xml", out -> {
            out.write("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                    .getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 150; i++) {
                out.write(blanks);
            }
            out.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(reason("docx", bytes)).contains("bomb");
    }

    @Test
    void readsNoExternalEntities() throws IOException {
        byte[] bytes = withPart("word/document.xml",
                out -> out.write(("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>"
                        + "]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
                        + "<w:t>工会&x;</w:t></w:r></w:p></w:body></w:document>").getBytes(StandardCharsets.UTF_8)));
        assertThat(Samples.read("a.docx", bytes)).satisfiesAnyOf(
                outcome -> assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class),
                outcome -> assertThat(((ReadOutcome.Read) outcome).page().text()).isEqualTo("工会"));
    }

    @Test
    void refusesWhatBreaksTheAssertionsOfAParser() {
        byte[] rtf = "{\\rtf\\rtlch\\i3}".getBytes(StandardCharsets.US_ASCII);
        assertThat(Samples.read("a.rtf", rtf)).isNotInstanceOf(ReadOutcome.Read.class);
    }

    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    /// The summary with another content of one of its parts.
    static byte[] withPart(String name, String content) throws IOException {
        return withPart(name, out -> out.write(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] withPart(String name, Part part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(fixture("summary.docx")));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    part.write(out);
                } else {
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }

    static byte[] encryptedDocx() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(fixture("summary.docx"));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encryptedDoc() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(fixture("summary.doc")))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static String reason(String format, byte[] bytes) {
        return ((ReadOutcome.Refused) Samples.read("a." + format, bytes)).reason().en();
    }

    static byte[] fixture(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OfficeTextTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
