package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.corpus.school.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportCommandTest {

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesATableAFileThatTheLedgerReadsBack(@TempDir Path directory) throws Exception {
        Path folder = directory.resolve("tables");

        Cli.Result result = Cli.run("export", SampleCorpus.corpus(), "-o", folder, "--raw", "--copies");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(names(folder)).containsExactly("activities.csv", "documents.csv", "figures.csv", "indicators.csv",
                "inputs.csv", "paragraphs.csv", "schools.csv");
        assertThat(Files.readString(folder.resolve("inputs.csv"))).contains("source,outcome,reason",
                ".doc,indexed,,doc,");
        assertThat(Files.readString(folder.resolve("schools.csv"))).contains("\njc-01,霁川县第一中学,");
        assertThat(names(directory)).containsExactly("tables");
        FactLedger ledger = FactLedger.read(folder, Register.read(SampleCorpus.SCHOOLS));
        assertThat(ledger.figures().rowCount()).isGreaterThan(1000);
        assertThat(ledger.figures().intColumn("copy_group").unique().removeMissing().size()).isPositive();
        assertThat(ledger.ledger().documents().rowCount()).isEqualTo(56);
    }

    @Test
    void writesAWorkbookOfAllTables(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("tables.xlsx");
        Path again = directory.resolve("again.xlsx");

        assertThat(Cli.run("export", SampleCorpus.corpus(), "-o", file).code()).isZero();
        Cli.run("export", SampleCorpus.corpus(), "-o", again);

        assertThat(again).hasSameBinaryContentAs(file);
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            String sheets = new String(workbook.getInputStream(workbook.getEntry("xl/workbook.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(sheets.split("<sheet name=")).as("seven tables and how to read them").hasSize(9);
        }
    }

    @Test
    void overwritesNothingAndLeavesNothingHalfWritten(@TempDir Path directory) throws Exception {
        Path folder = Files.createDirectory(directory.resolve("there"));
        Files.writeString(folder.resolve("mine.txt"), "mine");

        Cli.Result there = Cli.run("export", SampleCorpus.corpus(), "-o", folder);
        Cli.Result nowhere = Cli.run("export", SampleCorpus.corpus(), "-o", directory.resolve("a").resolve("b"));
        Cli.Result noCorpus = Cli.run("export", directory.resolve("none"), "-o", directory.resolve("new"));

        assertThat(there.code()).isNotZero();
        assertThat(there.err()).contains(folder.toString()).contains("已经存在");
        assertThat(nowhere.err()).contains("不存在");
        assertThat(noCorpus.code()).isNotZero();
        assertThat(names(directory)).containsExactly("there");
        assertThat(names(folder)).containsExactly("mine.txt");
    }

    @Test
    void hidesNamesUnlessAskedFor(@TempDir Path directory) throws Exception {
        Cli.run("export", SampleCorpus.corpus(), "-o", directory.resolve("hidden"));
        Cli.run("export", SampleCorpus.corpus(), "-o", directory.resolve("shown"), "--names");

        assertThat(Files.readString(directory.resolve("hidden").resolve("figures.csv"))).doesNotContain("谭国栋")
                .contains("谭**");
        assertThat(Files.readString(directory.resolve("shown").resolve("figures.csv"))).contains("谭国栋");
    }
}
