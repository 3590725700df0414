package org.gonghui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.read.ReadOutcome;
import org.gonghui.corpus.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of every format, broken at random: each is read, empty or refused with a reason, and nothing else.
final class ReadersFuzzTest {

    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-8", "GB18030", "GBK", "Big5", "UTF-16",
            "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "Shift_JIS");
    private static final List<String> HTML = List.of("<p>", "</p>", "<div>", "<div class=\"nav\">", "</div>", "<table>",
            "<tr>", "<td>", "</td></tr>", "</table>", "<ol start=\"-5\">", "<ol type=\"a\">",
            "<li value=\"99999999999\">",
            "<li>", "<ol style=\"list-style: cjk-ideographic\">", "<h1>", "<h2>", "<pre>\n", "<br>", "<a href=\"#\">",
            "<title>", "<script>", "</script>", "<style>", "<svg><foreignObject>", "<math><mi>", "<template>",
            "<noscript>", "<textarea>", "<select><option>", "<plaintext>", "<!--", "-->", "<![CDATA[",
            "<!doctype html>",
            "<meta charset=\"gbk\">", "<meta charset=\"nonsense\">", "<?xml version=\"1.0\" encoding=\"x\"?>", "&#0;",
            "&#xD800;", "&#x1b;", "&amp;", "&nbsp", "&lt", "<b><i></b></i>", "<frameset>", "<body>", "<p id=", "\"",
            "'");
    private static final List<String> XML = List.of("<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>",
            "<w:tr>", "<w:tc>", "</w:tc>", "<w:gridSpan w:val=\"999999999\"/>", "<w:numPr><w:ilvl w:val=\"-1\"/>",
            "<w:numId w:val=\"99999999999\"/>", "<mc:AlternateContent>", "<mc:Fallback>", "</mc:Fallback>", "<w:br/>",
            "<w:tab/>", "<w:footnoteReference w:id=\"0\"/>", "<w:del>", "<w:sdt>", "<w:hyperlink r:id=\"rId99\">",
            "<w:object>", "<w:pict>", "<v:textbox>", "<w:txbxContent>", "&lol;", "&#0;", "&#xFFFE;", "&#x1F600;",
            "<![CDATA[",
            "]]>", "<!--", "-->", "<!DOCTYPE x [<!ENTITY lol \"x\">]>", "<?pi?>", "xmlns:w=\"x\"", "\"", "'", "<", ">",
            "&",
            "PartName=\"/word/header1.xml\"", "Target=\"http://localhost:9/x\" TargetMode=\"External\"", "\uFFFF",
            "\u0000");
    private static final List<String> RTF = List.of("{", "}", "\\", "\\u-10240?", "\\u20844 ", "\\uc9999", "\\uc0",
            "\\bin99999999 ", "\\bin3 abc", "\\'b9\\'a4", "\\'", "{\\header ", "{\\footer ", "{\\headerl", "\\par ",
            "\\pard", "\\cell", "\\row", "\\trowd", "\\intbl", "\\tab", "\\line", "\\ansicpg936", "\\ansicpg99999",
            "{\\fonttbl{\\f0\\fcharset134 x;}}", "\\f99999999999", "\\f0", "{\\*\\listtable{\\list}}", "\\ls1",
            "{\\field{\\*\\fldinst HYPERLINK \"http://localhost:9/x\"}{\\fldrslt ", "{\\*\\objdata 0105000002}",
            "{\\object\\objemb", "{\\pict\\pngblip 8950", "{\\*\\shppict", "{\\info{\\title ", "{\\footnote ", "\\v ",
            "\\deleted", "\\mac", "\\pca", "\\-2147483648", "\n", "\0", ";");
    private static final List<String> PDF = List.of("1 0 R", "2 0 R", "3 0 R", "5 0 R", "99 0 R", "obj", "endobj",
            "stream\n", "endstream", "xref\n", "trailer", "startxref", "%%EOF", "/Kids [2 0 R 1 0 R]", "/Parent 2 0 R",
            "/Count 99999999", "/Length 99999999999", "/Length -1", "/Length 6 0 R", "/Filter /FlateDecode",
            "/Filter [/LZWDecode /ASCII85Decode /RunLengthDecode]",
            "/DecodeParms << /Predictor 15 /Columns 999999999 >>",
            "/Prev 0", "/Prev 9", "/XRefStm 15", "/Encrypt 1 0 R", "/Type /ObjStm /N 99 /First 9", "<<", ">>", "[", "]",
            "(", ")", "<", ">", "BT", "ET", "q ", "Q ", "1e38 0 0 1e38 0 0 cm ", "/F1 -1 Tf ", "/F1 1e30 Tf ", "/X Do ",
            "/Resources 5 0 R", "/Annots [5 0 R]", "/ToUnicode 3 0 R", "/W [0 9999999 1]", "NaN", "-2147483648",
            "1e999",
            "BI /W 99999 /H 99999 ID ", "EI", "%", "\0", "/", "null", "true");

    @TempDir
    private Path folder = Path.of("");

    private final PageReader reader = new PageReader(Limits.DEFAULT);

    private static List<byte[]> files(String suffix) {
        Path own = Path.of("..", "corpus", "src", "test", "resources", "org", "gonghui", "corpus", "read");
        try (Stream<Path> samples = Files.walk(SampleCorpus.SUMMARIES); Stream<Path> others = Files.list(own)) {
            return Stream.concat(samples, others).filter(file -> file.toString().endsWith(suffix)).sorted()
                    .map(ReadersFuzzTest::content).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a file of that name; everything that comes of it has to keep the law.
    private void read(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        for (Input input : Inputs.find(List.of(file), Limits.DEFAULT)) {
            switch (reader.load(input)) {
                case LoadOutcome.Unread it -> assertThat(it.reason().en()).isNotBlank();
                case LoadOutcome.Unloadable it -> assertThat(it.reason().en()).isNotBlank();
                case LoadOutcome.Loaded loaded -> {
                    switch (reader.read(loaded)) {
                        case ReadOutcome.Read(Page page) -> assertThat(page.text()).isNotBlank();
                        case ReadOutcome.Empty it -> assertThat(it.origin().format()).isNotNull();
                        case ReadOutcome.Refused it -> {
                            assertThat(it.reason().en()).isNotBlank();
                            assertThat(it.reason().zh()).isNotBlank();
                        }
                    }
                }
            }
        }
    }

    private void run(String target, int usual, String name, java.util.function.Function<Random, byte[]> inputs) {
        Fuzz.run(target, usual, inputs, bytes -> read(name, bytes));
    }

    /// Changed as bytes, or as a text of Latin letters into which pieces of the format are put.
    private static byte[] changed(Random random, List<byte[]> seeds, List<String> pieces) {
        Mutation mutation = new Mutation(random);
        byte[] seed = mutation.pick(seeds);
        if (random.nextInt(3) == 0) {
            return mutation.bytes(seed, seeds);
        }
        String text = new String(seed, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(3) == 0 ? random.nextInt(text.length()) : 0;
        int to = Math.min(text.length(), from + 15_000);
        return (text.substring(0, from) + mutation.text(text.substring(from, to), pieces) + text.substring(to))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] encoded(Random random, String text) {
        Mutation mutation = new Mutation(random);
        byte[] bytes = text.getBytes(Charset.forName(mutation.pick(CHARSETS)));
        return random.nextBoolean() ? bytes : mutation.bytes(bytes, List.of(bytes));
    }

    @Test
    void textsInAllCharsets() {
        run("txt", 370, "a.txt", random -> encoded(random, Texts.text(random)));
    }

    @Test
    void webPages() {
        List<byte[]> seeds = files(".html");
        run("html", 120, "a.html", random -> {
            Mutation mutation = new Mutation(random);
            String seed = random.nextInt(3) == 0
                    ? Texts.stretch(random, 300)
                    : new String(mutation.pick(seeds), StandardCharsets.UTF_8);
            return encoded(random, mutation.text(mutation.text(seed, HTML), Texts.PIECES));
        });
    }

    @Test
    void richTexts() {
        List<byte[]> seeds = files(".rtf");
        run("rtf", 50, "a.rtf", random -> changed(random, seeds, RTF));
    }

    @Test
    void pdfFiles() {
        List<byte[]> seeds = List.of(SmallPdf.of("霁川县甲峰小学工会工作总结", "3月召开教代会。"), files("summary.pdf").getFirst());
        run("pdf", 50, "a.pdf", random -> changed(random, seeds, PDF));
    }

    @Test
    void oldWordDocuments() {
        List<byte[]> seeds = files(".doc");
        run("doc", 50, "a.doc", random -> new Mutation(random).bytes(new Mutation(random).pick(seeds), seeds));
    }

    @Test
    void wordDocuments() {
        List<byte[]> seeds = files(".docx");
        run("docx", 30, "a.docx", random -> random.nextInt(4) == 0
                ? new Mutation(random).bytes(new Mutation(random).pick(seeds), seeds)
                : zipped(random, unzipped(new Mutation(random).pick(seeds))));
    }

    @Test
    void archives() {
        byte[] inner = zip(Map.of("内/甲.txt", "工会总结".getBytes(StandardCharsets.UTF_8)));
        byte[] seed = zip(
                Map.of("a.txt", "教代会".repeat(50).getBytes(StandardCharsets.UTF_8), "b/c.zip", inner, "../d.md",
                        new byte[]{'#', ' ', 'a'}));
        List<byte[]> seeds = List.of(seed, inner);
        run("zip", 180, "a.zip", random -> new Mutation(random).bytes(new Mutation(random).pick(seeds), seeds));
    }

    private static Map<String, byte[]> unzipped(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /// The parts of a document, one or two of them changed.
    private static byte[] zipped(Random random, Map<String, byte[]> parts) {
        Mutation mutation = new Mutation(random);
        for (int i = random.nextInt(2); i >= 0; i--) {
            String part = random.nextBoolean() ? "word/document.xml" : mutation.pick(List.copyOf(parts.keySet()));
            byte[] content = parts.getOrDefault(part, new byte[0]);
            parts.put(part, changed(random, List.of(content.length == 0 ? new byte[1] : content), XML));
            if (random.nextInt(20) == 0) {
                parts.remove(part);
            }
        }
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : new java.util.TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
