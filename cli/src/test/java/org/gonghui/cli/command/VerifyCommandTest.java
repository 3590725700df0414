package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class VerifyCommandTest {

    private Path folder;

    @BeforeAll
    void publish(@TempDir Path directory) {
        folder = directory;
        assertThat(Cli.run("export", SampleCorpus.corpus(), "-o", folder.resolve("raw"), "--raw").code()).isZero();
        assertThat(Cli.run("export", SampleCorpus.corpus(), "-o", folder.resolve("people")).code()).isZero();
        assertThat(Cli.run("export", SampleCorpus.corpus(), "-o", folder.resolve("english"), "--lang", "en").code())
                .isZero();
        Cli.run("compare", SampleCorpus.corpus(), "-o", folder.resolve("compare.csv"), "--min-group", 2);
        Cli.run("compare", SampleCorpus.corpus(), "-o", folder.resolve("per-head.csv"), "--per-head", "--raw",
                "--by", "township", "--min-group", 2);
        Path peers = SmallCounty.write(folder.resolve("peers.csv"), "school,peers\njc-01,jc-02 jc-03 jc-04 jc-05\n");
        Cli.run("compare", SampleCorpus.corpus(), "-o", folder.resolve("chosen.csv"), "--peers", peers, "--min-group",
                2);
    }

    private static Cli.Result verify(Path table) {
        return Cli.run("verify", table, "--corpus", SampleCorpus.corpus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"raw/indicators.csv", "raw/figures.csv", "raw/activities.csv", "people/indicators.csv",
        "people/figures.csv", "people/activities.csv", "english/indicators.csv", "english/figures.csv", "compare.csv",
        "per-head.csv"})
    void findsAllThatWasPublishedOfTheSamplesToMatch(String table) {
        Cli.Result result = verify(folder.resolve(table));

        assertThat(result.code()).as(result.out() + result.err()).isZero();
        assertThat(result.out()).containsPattern("核对了 [0-9]{3,} 个值，全部相符");
    }

    /// The table with one line changed.
    private Path tampered(String table, Pattern line, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(table));
        String changed = line.matcher(text).replaceFirst(replacement);
        assertThat(changed).isNotEqualTo(text);
        return SmallCounty.write(folder.resolve("tampered.csv"), changed);
    }

    @Test
    void findsAValueThatWasChanged() throws IOException {
        Path table = tampered("raw/indicators.csv",
                Pattern.compile("(relief_visits,[^\n]*,figure,)([0-9.]+),([0-9.]+)(,,figure)"), "$1999,999$4");

        Cli.Result result = verify(table);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("2 个不符", "relief_visits", "999", "依据的各行算出来不是这个数");
    }

    @Test
    void findsAFigureThatWasChanged() throws IOException {
        Cli.Result result = verify(
                tampered("raw/figures.csv", Pattern.compile("(relief\\.amount,)([0-9.]+)"), "$112345.5"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("1 个不符", "value", "12345.5", "语料里记的不是这个");
    }

    @Test
    void findsARowThatWasLeftOutAndOneThatIsForeign() throws IOException {
        Path missing = tampered("raw/indicators.csv",
                Pattern.compile("(cultural_events,[^\n]*activity:\\S+) activity:\\S+"), "$1");
        assertThat(Cli.run("verify", missing, "--corpus", SampleCorpus.corpus(), "--format", "csv").out())
                .contains("依据与语料里应计的行不同", "依据的各行算出来不是这个数");
        Path foreign = tampered("raw/indicators.csv", Pattern.compile("figure:[^@\n]+@[0-9]+-"), "figure:none#1@1-");
        assertThat(verify(foreign).out()).contains("1 个不符", "依据的行不在语料里");
    }

    @Test
    void findsARankAndAStateThatWereChanged() throws IOException {
        Path state = tampered("raw/indicators.csv", Pattern.compile(",not-mentioned,"), ",mentioned,");
        assertThat(verify(state).out()).contains("1 个不符", "not-mentioned");
        String text = Files.readString(folder.resolve("per-head.csv"));
        List<String> lines = new java.util.ArrayList<>(text.lines().toList());
        List<String> header = List.of(lines.getFirst().split(",", -1));
        int rank = header.indexOf("rank");
        int at = java.util.stream.IntStream.range(1, lines.size())
                .filter(line -> !lines.get(line).split(",", -1)[rank].isEmpty())
                .findFirst()
                .orElseThrow();
        String[] cells = lines.get(at).split(",", -1);
        cells[rank] = "77";
        lines.set(at, String.join(",", cells));
        Cli.Result result = verify(SmallCounty.write(folder.resolve("ranks.csv"), String.join("\n", lines)));
        assertThat(result.out()).contains("1 个不符", "rank", "77");
    }

    @Test
    void saysWhatItCannotCheck() {
        Cli.Result result = verify(folder.resolve("chosen.csv"));

        assertThat(result.code()).as(result.out() + result.err()).isZero();
        assertThat(result.out()).containsPattern("另有 [0-9]+ 个值无法独立核对");
    }

    @Test
    void refusesTablesItCannotVerifyAndFilesThatAreNone() throws IOException {
        Cli.Result documents = verify(folder.resolve("raw/documents.csv"));
        assertThat(documents.code()).isEqualTo(Gonghui.WRONG_USE);
        assertThat(documents.err()).contains("documents.csv", "export、compare、figures、activities");
        assertThat(verify(folder.resolve("none.csv")).code()).isEqualTo(Gonghui.WRONG_USE);
        Path binary = SmallCounty.write(folder.resolve("binary.csv"), new byte[]{(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThat(verify(binary).err()).contains("UTF-8");
        Path open = SmallCounty.write(folder.resolve("open.csv"), "a,\"b\nc");
        assertThat(verify(open).code()).isEqualTo(Gonghui.WRONG_USE);
    }
}
