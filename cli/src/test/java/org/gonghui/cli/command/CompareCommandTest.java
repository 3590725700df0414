package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareCommandTest {

    private static List<JsonNode> rows(Object... arguments) {
        Cli.Result result = Cli.run(Stream.concat(Stream.of("compare", SampleCorpus.corpus(), "--format", "jsonl"),
                Stream.of(arguments)).toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return Json.lines(result.out()).stream().filter(row -> row.has("indicator")).toList();
    }

    @Test
    void everySchoolHasARowForEachIndicator() {
        List<JsonNode> rows = rows("--year", 2023);

        Set<String> indicators = rows.stream().map(row -> row.get("indicator").asText()).collect(Collectors.toSet());
        assertThat(indicators).contains("relief_visits", "congress_held", "concreteness").hasSizeGreaterThan(30);
        assertThat(rows).hasSize(indicators.size() * 16);
        assertThat(rows).allSatisfy(row -> {
            boolean figure = row.get("state").asText().equals("figure");
            assertThat(row.get("min").isNull()).as(row.toString()).isEqualTo(!figure);
            assertThat(row.get("rows").asText().isEmpty()).as(row.toString())
                    .isEqualTo(Set.of("not-mentioned", "no-data").contains(row.get("state").asText()));
        });
    }

    /// Every sum can be made again from the rows that it names.
    @Test
    void sumsAreThoseOfTheRowsBehindThem() {
        List<JsonNode> figures = Json.lines(
                Cli.run("figures", SampleCorpus.corpus(), "--format", "jsonl").out());
        for (JsonNode row : rows("--indicator", "relief_visits,donation_amount,relief_amount", "--year", 2022)) {
            if (row.get("state").asText().equals("figure")) {
                Set<String> ids = Set.of(row.get("rows").asText().split(" "));
                double sum = figures.stream()
                        .filter(figure -> figure.has("id") && ids.contains(figure.get("id").asText()))
                        .mapToDouble(figure -> figure.get("min").asDouble())
                        .sum();
                assertThat(row.get("min").asDouble()).as(row.toString()).isEqualTo(sum);
            }
        }
    }

    @Test
    void saysItPlainlyFirst() {
        String ranking = Cli.run("compare", SampleCorpus.corpus(), "--indicator", "I7", "--by", "all", "--year", 2023)
                .out();
        String school = Cli.run("compare", SampleCorpus.corpus(), "--school", "jc-03", "--min-group", 3).out();

        assertThat(ranking).startsWith("2023 自然年，慰问人次：16 所学校中").contains("中位数", "最多的是", "被遮", "无文档");
        assertThat(school).startsWith("霁川县实验小学，2024 自然年：").contains("高于同类学校的中位数");
        assertThat(Cli.run("compare", SampleCorpus.corpus()).out()).startsWith("2024 自然年：学校对比").contains("未提及");
    }

    @Test
    void tellsHowIndicatorsChanged() {
        List<JsonNode> rows = rows("--year", 2023, "--against-year", 2022);
        assertThat(rows).filteredOn(row -> !row.get("low").isNull()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("state").asText()).isEqualTo("figure");
            assertThat(row.get("against_state").asText()).isEqualTo("figure");
        });
        assertThat(rows).filteredOn(row -> row.get("low").isNull() && row.get("high").isNull()).isNotEmpty();
        String school = Cli.run("compare", SampleCorpus.corpus(), "--school", "jc-03", "--year", 2023, "--against-year",
                2022).out();
        assertThat(school).startsWith("霁川县实验小学，2023 自然年与 2022 相比：").contains("项指标中 ");
        assertThat(
                Cli.run("compare", SampleCorpus.corpus(), "--indicator", "I7", "--year", 2023, "--against-year", 2022)
                        .out())
                .contains("慰问人次：16 所学校中");
        assertThat(Cli.run("compare", SampleCorpus.corpus(), "--year", 2023, "--against-year", 2022).out())
                .contains("只知上下限");
    }

    @Test
    void writesPeersToBeEditedAndReadsThem(@TempDir Path folder) throws Exception {
        Path peers = folder.resolve("peers.csv");
        assertThat(Cli.run("compare", SampleCorpus.corpus(), "--write-peers", peers).code()).isZero();
        Files.writeString(peers, Files.readString(peers).lines().filter(line -> !line.startsWith("jc-03"))
                .collect(Collectors.joining("\n", "", "\njc-03,jc-01 jc-02\n")));

        List<JsonNode> rows = rows("--indicator", "I7", "--peers", peers, "--year", 2023, "--min-group", 2);

        assertThat(rows.stream().filter(row -> row.get("school_id").asText().equals("jc-03")).findFirst()
                .orElseThrow().get("group_schools").asInt()).isEqualTo(3);
    }

    @Test
    void takesACountysOwnIndicators(@TempDir Path folder) throws Exception {
        Path own = folder.resolve("own.txt");
        Files.writeString(own, "[reading]\nnumber X1\nzh 读书活动\nunit event\nevents activities type=study\n");

        assertThat(rows("--indicators", own, "--indicator", "读书活动")).hasSize(16);
        Files.writeString(own, "[reading]\nzh 读书活动\nunit event\nevents activities type=reading\n");
        Cli.Result wrong = Cli.run("compare", SampleCorpus.corpus(), "--indicators", own);
        assertThat(wrong.code()).isEqualTo(Gonghui.WRONG_USE);
        assertThat(wrong.err()).contains("own.txt 第 4 行", "reading");
    }

    @Test
    void saysWhatIsWrong(@TempDir Path folder) {
        Path corpus = folder.resolve("corpus");
        Cli.run("index", SmallCounty.in(folder).folder(), "-o", corpus);

        assertThat(Cli.run("compare", corpus).err()).contains("没有学校名册", "--schools");
        assertThat(Cli.run("compare", SampleCorpus.corpus(), "--indicator", "I99").err()).contains("I99",
                "relief_visits");
        assertThat(Cli.run("compare", SampleCorpus.corpus(), "--by", "colour").err()).contains("colour", "township");
        assertThat(Cli.run("compare", SampleCorpus.corpus(), "--period", "year").err()).contains("calendar-year");
        assertThat(Cli.run("compare", SampleCorpus.corpus(), "--school", "小学").err()).contains("霁川县实验小学");
        assertThat(Cli.run("compare", SampleCorpus.corpus(), "--min-group", 1).code()).isEqualTo(Gonghui.WRONG_USE);
    }

    @Test
    void whatNobodyWroteAboutIsRefusedWithWhatThereIs() {
        Cli.Result year = Cli.run("compare", SampleCorpus.corpus(), "--year", 1999);
        Cli.Result period = Cli.run("compare", SampleCorpus.corpus(), "--year", 2021, "--period", "学期");
        Cli.Result school = Cli.run("compare", SampleCorpus.corpus(), "--school", "jc-16");
        Cli.Result span = Cli.run("compare", SampleCorpus.corpus(), "--year", "2021..2023");

        assertThat(List.of(year.code(), period.code(), school.code(), span.code())).containsOnly(2);
        assertThat(year.err()).isEqualTo("错误：没有 1999 年的学校总结；有总结的年份：2021, 2022, 2023, 2024\n");
        assertThat(period.err()).startsWith("错误：没有写“学期”的学校总结；有：").contains("自然年");
        assertThat(school.err()).startsWith("错误：霁川县沙洲镇初级中学 没有 ").contains("语料里没有它的总结");
        assertThat(span.err()).startsWith("错误：--year 的值“2021..2023”不对，应为一年，如 2023\n");
    }

    @Test
    void aFileForPeopleTellsUnitsAndStatesInTheirLanguage() {
        String people = Cli.run("compare", SampleCorpus.corpus(), "--format", "csv").out();
        String programs = Cli.run("compare", SampleCorpus.corpus(), "--format", "csv", "--raw").out();

        assertThat(people).contains(",未提及,", ",自然年,", "数值或下限,上限").doesNotContain("not-mentioned");
        assertThat(programs).contains(",not-mentioned,", ",calendar-year,");
    }
}
