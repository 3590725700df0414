package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeOutputsTest {

    @TempDir
    private Path parent = Path.of("");

    private SmallCounty county = new SmallCounty(parent, parent);

    @BeforeEach
    void writeTheCounty() {
        county = SmallCounty.in(parent);
    }

    private Cli.Result run(String line) {
        return Cli.run(Arrays.stream(line.split(" "))
                .map(word -> word.replace("COUNTY", county.folder().toString())
                        .replace("CORPUS", SampleCorpus.corpus().toString())
                        .replace("DIR", parent.toString()))
                .toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats COUNTY/plan.txt -o COUNTY/plan.txt",
        "annotate COUNTY/plan.txt -o DIR/county/../county/plan.txt", "annotate COUNTY -o COUNTY/sub/hidden.txt",
        "stats COUNTY --schools DIR/county.csv -o DIR/county.csv",
        "stats COUNTY --schools DIR/county.csv --ledger DIR/county.csv",
        "stats CORPUS -o CORPUS/manifest.json", "stats CORPUS -o CORPUS/new.csv",
        "freq CORPUS --manifest CORPUS/manifest.json"})
    void aResultNeverReplacesWhatIsRead(String line) throws Exception {
        String manifest = Files.readString(SampleCorpus.corpus().resolve("manifest.json"));
        String plan = Files.readString(county.folder().resolve("plan.txt"));

        Cli.Result result = run(line);

        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).startsWith("错误：--").containsAnyOf("就是要读的文件", "在要读的");
        assertThat(SampleCorpus.corpus().resolve("manifest.json")).hasContent(manifest);
        assertThat(county.folder().resolve("plan.txt")).hasContent(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats COUNTY -o DIR/a.csv --ledger DIR/a.csv",
        "stats COUNTY -o DIR/a.csv --ledger DIR/./a.csv", "network CORPUS -o DIR/a.csv --graphml DIR/a.csv",
        "freq CORPUS -o DIR/a.csv --manifest DIR/a.csv"})
    void twoResultsOfOneRunNeverGoToOneFile(String line) {
        Cli.Result result = run(line);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("错误：--").contains("不能写到同一个文件 " + parent);
        assertThat(parent.resolve("a.csv")).doesNotExist();
    }

    @Test
    void aLinkStandsForTheFileThatItLeadsTo() throws Exception {
        Path link = Files.createSymbolicLink(parent.resolve("link.txt"), county.folder().resolve("plan.txt"));

        assertThat(run("stats COUNTY -o " + link).code()).isEqualTo(2);
        assertThat(run("stats COUNTY/plan.txt -o " + link).code()).isEqualTo(2);
    }

    @Test
    void anOwnLedgerIsNotPutIntoTheCorpusThatIsWritten() {
        assertThat(run("index COUNTY -o DIR/c").code()).isZero();

        Cli.Result result = run("index COUNTY -o DIR/c --ledger DIR/c/inputs.csv");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--ledger", "在要读的");
    }

    @Test
    void repeatingARunNeverReplacesWhatItReads() {
        assertThat(run("stats COUNTY --format csv --manifest DIR/run.json").code()).isZero();

        assertThat(run("rerun DIR/run.json -o DIR/run.json").code()).isEqualTo(2);
        assertThat(run("rerun DIR/run.json -o COUNTY/plan.txt").code()).isEqualTo(2);
        assertThat(run("rerun DIR/run.json -o DIR/again.csv").code()).isZero();
    }

    @Test
    void whatIsNoDocumentMayStandBesideTheDocumentsAndDevicesMayTakeAll() {
        assertThat(run("stats COUNTY -o COUNTY/table.csv").code()).isZero();
        assertThat(run("stats COUNTY/plan.txt -o COUNTY/table.csv").code()).isZero();
        assertThat(run("stats COUNTY/plan.txt -o /dev/null --ledger /dev/null").code()).isZero();
    }
}
