package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gonghui.cli.Cli;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static Path index(Path directory, boolean registered) {
        SmallCounty county = SmallCounty.in(directory);
        Path corpus = directory.resolve("corpus");
        Cli.Result result = registered
                ? Cli.run("index", county.folder(), "-o", corpus, "--schools", county.schools())
                : Cli.run("index", county.folder(), "-o", corpus);
        assertThat(result.code()).as(result.err()).isZero();
        return corpus;
    }

    @Test
    void writesAFolderThatIsTheSameEachTime(@TempDir Path directory) throws Exception {
        Path one = directory.resolve("one");
        Path two = Files.createDirectory(directory.resolve("deeper")).resolve("two");

        Cli.Result result = Cli.run("report", SampleCorpus.corpus(), "-o", one, "--year", 2023);
        Cli.run("report", SampleCorpus.corpus(), "-o", two, "--year", 2023);

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("报告已写到").contains("16 页");
        assertThat(names(one)).contains("index.html", "school-jc-01.html", "report.xlsx",
                "report.docx", "report.json", "peers.csv").hasSize(21);
        assertThat(names(directory)).containsExactlyInAnyOrder("one", "deeper");
        assertThat(names(two)).isEqualTo(names(one));
        for (String name : names(one)) {
            assertThat(two.resolve(name)).as(name).hasSameBinaryContentAs(one.resolve(name));
        }
        assertThat(one.resolve("report.json")).content()
                .contains("\"command\": \"report\"", "\"--year\"", "\"fingerprint\"", "\"report.xlsx\"")
                .doesNotContain(directory.toString());
        assertThat(one.resolve("peers.csv")).content().startsWith("school,peers\njc-01,");
    }

    @Test
    void takesPeersThatWereEdited(@TempDir Path directory) throws Exception {
        Path corpus = index(directory, true);
        Path peers = directory.resolve("peers.csv");
        Files.writeString(peers, "school,peers\nxj-01,xj-03\n");

        Cli.Result result = Cli.run("report", corpus, "-o", directory.resolve("report"), "--peers", peers, "--school",
                "甲小", "--no-copies");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(directory.resolve("report/peers.csv")).hasSameTextualContentAs(peers);
        assertThat(directory.resolve("report/report.json")).content().contains("\"peers.csv\"", "--no-copies");
    }

    @Test
    void saysWhatIsWrongBeforeItWritesAnything(@TempDir Path directory) throws Exception {
        Path corpus = index(directory, true);
        Path there = Files.createDirectory(directory.resolve("there"));
        Files.writeString(there.resolve("mine.txt"), "mine");

        assertThat(failure(corpus, there)).contains("已经存在").contains(there.toString());
        Path report = directory.resolve("report");
        assertThat(failure(corpus, report, "--school", "丁岭初级小学")).contains("丁岭初级小学").contains("相近的有")
                .contains("丁岭初级中学");
        assertThat(failure(corpus, report, "--year", 2021)).contains("没有 2021").contains("2023 自然年（1 所）");
        assertThat(failure(corpus, report, "--period", "school-year")).contains("学年").contains("2023 自然年（1 所）");
        assertThat(failure(corpus, report, "--period", "week")).contains("week");
        assertThat(failure(corpus, report, "--min-group", 1)).contains("--min-group");
        assertThat(failure(corpus, report, "--by", "colour")).contains("colour");
        assertThat(names(directory)).doesNotContain("report").noneMatch(name -> name.endsWith(".part"));
        assertThat(names(there)).containsExactly("mine.txt");
    }

    private static String failure(Path corpus, Path output, Object... more) {
        Cli.Result result = Cli
                .run(Stream.concat(Stream.of("report", corpus, "-o", output), Stream.of(more)).toArray());
        assertThat(result.code()).as(result.err()).isEqualTo(Gonghui.WRONG_USE);
        return result.err();
    }

    @Test
    void needsARegister(@TempDir Path directory) {
        assertThat(failure(index(directory, false), directory.resolve("report"))).contains("没有学校名册")
                .contains("--schools");
    }

    @Test
    void refusesIndicatorsThatNameWhatThereIsNot(@TempDir Path directory) throws Exception {
        Path catalogue = directory.resolve("own.txt");
        Files.writeString(catalogue, "[mine]\nzh 自定\nunit event\ntotal figures measure=relief.nothing\n");

        assertThat(failure(index(directory, true), directory.resolve("report"), "--indicators", catalogue))
                .contains("own.txt").contains("relief.nothing").contains("relief.person_times");
    }

    @Test
    void namesEveryCommandOfTheHelpThatWorks() {
        assertThat(Cli.run("report", "--help").out()).contains("gonghui report 语料 -o 报告").contains("--no-copies");
        assertThat(List.of(Cli.run("report", "--help", "--lang", "en").out())).allMatch(help -> help.contains(
                "gonghui report CORPUS -o report"));
    }
}
