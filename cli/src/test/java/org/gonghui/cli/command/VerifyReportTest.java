package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class VerifyReportTest {

    @TempDir
    private Path directory;
    private Path original;
    private Path report;

    @BeforeAll
    void publish(@TempDir Path temporary) {
        original = temporary.resolve("original");
        Cli.Result result = Cli.run("report", SampleCorpus.corpus(), "-o", original, "--school", "jc-01", "--year",
                "2023", "--no-copies", "--min-group", "3");
        assertThat(result.code()).as(result.err()).isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        report = directory.resolve("report" + System.nanoTime());
        Files.createDirectory(report);
        try (Stream<Path> files = Files.list(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, report.resolve(file.getFileName()));
            }
        }
    }

    private Cli.Result verify() {
        return Cli.run("verify", report, "--corpus", SampleCorpus.corpus(), "--format", "csv", "--raw");
    }

    private void replace(String file, String pattern, String replacement) throws IOException {
        String text = Files.readString(report.resolve(file));
        String changed = Pattern.compile(pattern).matcher(text).replaceFirst(replacement);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(report.resolve(file), changed);
    }

    /// Changes a part of an office file.
    private void replacePart(String file, String part, String pattern, String replacement) throws IOException {
        Path changed = report.resolve("changed");
        boolean found = false;
        try (InputStream in = Files.newInputStream(report.resolve(file));
                ZipInputStream from = new ZipInputStream(in);
                OutputStream out = Files.newOutputStream(changed);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = from.readAllBytes();
                Matcher matcher = Pattern.compile(pattern).matcher(new String(bytes, StandardCharsets.UTF_8));
                boolean here = entry.getName().equals(part) && matcher.find();
                found |= here;
                to.write(here ? matcher.replaceFirst(replacement).getBytes(StandardCharsets.UTF_8) : bytes);
                to.closeEntry();
            }
        }
        assertThat(found).isTrue();
        Files.move(changed, report.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void findsAReportToMatchTheCorpusItIsFrom() {
        Cli.Result result = Cli.run("verify", report, "--corpus", SampleCorpus.corpus());

        assertThat(result.code()).as(result.out() + result.err()).isZero();
        assertThat(result.out()).containsPattern("核对了 [0-9]{4,} 个值，全部相符");
        assertThat(result.err()).doesNotContain("改动").doesNotContain("指纹");
    }

    @Test
    void findsNumbersThatWereChangedInPagesWhetherExactOrShown() throws IOException {
        replace("index.html", "<data value=\"([0-9.]+)\">", "<data value=\"98765\">");
        replace("school-jc-01.html", "(<data value=\"[0-9.]+\">)[^<]+<", "$187654<");

        Cli.Result result = verify();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("98765", "87654", "index.html", "school-jc-01.html");
        assertThat(result.out().lines()).hasSize(3);
        assertThat(result.err()).contains("index.html 在生成之后改动过");
    }

    @Test
    void findsNumbersThatWereChangedInTheWorkbookAndTheDocument() throws IOException {
        replacePart("report.xlsx", "xl/worksheets/sheet2.xml", "(t=\"n\"><v>)[0-9.]+", "$176543");
        replacePart("report.docx", "word/document.xml", "(<w:t>)[0-9]+(</w:t>)", "$165432$2");

        Cli.Result result = verify();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("report.xlsx", "76543", "report.docx", "65432");
        assertThat(result.out().lines()).hasSize(3);
    }

    @Test
    void findsWhatIsMissingAddedOrUnreadable() throws IOException {
        Files.delete(report.resolve("school-jc-01.html"));
        Files.writeString(report.resolve("more.html"), "<p>x</p>");
        Files.writeString(report.resolve("index.html"), "<table");
        Files.writeString(report.resolve("report.docx"), "no archive");
        replace("peers.csv", "jc-0", "jc-9");

        Cli.Result result = verify();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("school-jc-01.html", "more.html", "index.html", "report.docx", "peers.csv");
    }

    @Test
    void findsAChangeThatIsInNoText() throws IOException {
        replace("index.html", "<style>", "<style>p{display:none}");

        assertThat(verify().out()).contains("内容相同");
    }

    @Test
    void saysThatTheCorpusIsAnother(@TempDir Path temporary) {
        Path file = SmallCounty.write(temporary.resolve("texts").resolve("a.txt"), """
                霁川县第一中学工会2023年工作总结
                一年来，学校工会开展工作，现将主要工作总结如下：
                一、慰问帮扶
                全年慰问教职工37人次，送去慰问金5200元。
                """);
        Path other = temporary.resolve("other");
        Cli.run("index", file, "-o", other, "--schools", SampleCorpus.SCHOOLS);

        Cli.Result result = Cli.run("verify", report, "--corpus", other);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("语料在报告之后变过");
    }

    @Test
    void refusesFoldersThatAreNoReports(@TempDir Path empty) throws IOException {
        assertThat(Cli.run("verify", empty, "--corpus", SampleCorpus.corpus()).err()).contains("report.json");
        replace("report.json", "\"command\": \"report\"", "\"command\": \"index\"");
        assertThat(verify().code()).isEqualTo(Gonghui.WRONG_USE);
    }
}
