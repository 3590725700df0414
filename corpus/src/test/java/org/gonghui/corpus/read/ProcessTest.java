package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What reading does to the process that it runs in.
@Timeout(120)
class ProcessTest {

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path temporary = Path.of("");

    private record Run(List<String> out, String err) {}

    @Test
    void aFolderOfTextLoadsNoParsers() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "工会");
        Files.writeString(folder.resolve("b.md"), "# 工会");
        Run run = run("-Xlog:class+load:stdout");
        assertThat(run.out()).contains("a.txt Read", "b.md Read")
                .noneMatch(line -> line.contains("org.apache.tika") || line.contains("org.apache.poi")
                        || line.contains("org.apache.pdfbox") || line.contains("org.jsoup"));
    }

    @Test
    void parsersAreQuietAndLeaveNoTemporaryFiles() throws Exception {
        for (String format : List.of("docx", "doc", "rtf", "pdf")) {
            byte[] bytes = OfficeTextTest.fixture("summary." + format);
            Files.write(folder.resolve("good." + format), bytes);
            Files.write(folder.resolve("bad." + format), Arrays.copyOf(bytes, bytes.length * 2 / 3));
            byte[] odd = bytes.clone();
            for (int i = bytes.length / 3; i < bytes.length / 3 + 40; i++) {
                odd[i] ^= 0x11;
            }
            Files.write(folder.resolve("odd." + format), odd);
        }
        Run run = run("-Xshare:auto");
        assertThat(run.out()).contains("good.docx Read", "good.doc Read", "good.rtf Read", "good.pdf Read",
                "bad.docx Refused", "bad.doc Refused").hasSize(12)
                .allMatch(line -> line.matches("(?:good|bad|odd)\\.(?:docx|doc|rtf|pdf) (?:Read|Refused|Empty)"));
        assertThat(run.err()).isEmpty();
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatIsWrongWithinADocumentIsNotPrinted() throws Exception {
        String start = "<?xml version=\"1.0\"?>\n<x ";
        Files.write(folder.resolve("properties.docx"),
                OfficeTextTest.withPart("docProps/core.xml", start + "\u001B[2J\n"));
        Files.write(folder.resolve("relations.docx"), OfficeTextTest.withPart("_rels/.rels", start));
        Files.write(folder.resolve("types.docx"),
                OfficeTextTest.withPart("[Content_Types].xml", start + "a=\"\u00FF\"/>"));
        Files.write(folder.resolve("text.docx"), OfficeTextTest.withPart("word/document.xml", start + "\u00FF"));
        Run run = run("-Xshare:auto");
        assertThat(run.out()).hasSize(4);
        assertThat(run.err()).isEmpty();
    }

    private Run run(String option) throws IOException, InterruptedException {
        Path err = folder.resolveSibling(folder.getFileName() + ".err");
        Path out = folder.resolveSibling(folder.getFileName() + ".out");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option, "-XX:-UsePerfData", "-Djava.io.tmpdir=" + temporary, "-cp",
                System.getProperty("java.class.path"),
                ReadFolder.class.getName(), folder.toString()).redirectError(err.toFile())
                .redirectOutput(out.toFile()).start();
        try {
            assertThat(process.waitFor()).as(() -> read(err)).isZero();
            return new Run(read(out).lines().toList(), read(err));
        } finally {
            Files.delete(err);
            Files.delete(out);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
