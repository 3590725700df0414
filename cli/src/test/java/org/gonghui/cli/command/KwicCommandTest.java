package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.gonghui.corpus.text.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KwicCommandTest {

    private static Cli.Result kwic(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("kwic", SampleCorpus.corpus()));
        all.addAll(List.of(arguments));
        Cli.Result result = Cli.run(all.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private static List<JsonNode> rows(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "jsonl"));
        return Json.lines(kwic(all.toArray()).out()).stream()
                .filter(line -> line.get("type").asText().equals("row"))
                .toList();
    }

    private static List<String> column(List<JsonNode> rows, String name) {
        return rows.stream().map(row -> row.get(name).asText()).toList();
    }

    private static int inTexts(String text) {
        int count = 0;
        for (JsonNode line : Json.lines(SampleCorpus.annotated().out())) {
            if (line.get("type").asText().equals("paragraph") && !line.get("document").isNull()) {
                String page = SampleCorpus.texts().getOrDefault(line.get("source").asText(), "");
                String paragraph = page.substring(line.get("start").asInt(), line.get("end").asInt());
                for (int at = paragraph.indexOf(text); at >= 0; at = paragraph.indexOf(text, at + 1)) {
                    count++;
                }
            }
        }
        return count;
    }

    @Test
    void theScreenOfTheSampleCounty() {
        Golden.check("kwic.txt", kwic("慰问", "--sort", "right:1,left:1", "--limit", 15).out());
        Golden.check("kwic-group.txt", kwic("慰问", "--group-by", "right:1,category", "--limit", 12).out());
        Golden.check("kwic-en.txt", kwic("教代会", "--limit", 5, "--lang", "en", "--context", 4).out());
    }

    @Test
    void keysStandInOneColumnAndLinesFitTheScreen() {
        List<String> lines = kwic("慰问", "--all").out().lines().skip(2).toList();

        assertThat(lines).hasSizeGreaterThan(40).allSatisfy(line -> {
            assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(110);
            assertThat(DisplayWidth.of(line.substring(0, line.indexOf('【'))))
                    .isEqualTo(DisplayWidth.of(lines.getFirst().substring(0, lines.getFirst().indexOf('【'))));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"代会", "慰问", "的", "。其中"})
    void whatIsWrittenIsAllThatTheTextsHold(String text) {
        List<JsonNode> rows = rows(text, "--layer", "chars", "--names");

        assertThat(rows).hasSize(inTexts(text)).allSatisfy(row -> {
            String page = SampleCorpus.texts().getOrDefault(row.get("source").asText(), "");
            int start = row.get("start").asInt();
            int end = row.get("end").asInt();
            assertThat(page.substring(start, end)).isEqualTo(text).isEqualTo(row.get("key").asText());
            assertThat(page.substring(row.get("paragraph_start").asInt(), start)).endsWith(row.get("left").asText());
            assertThat(page.substring(end, row.get("paragraph_end").asInt()))
                    .startsWith(row.get("right").asText());
        });
        assertThat(kwic(text, "--layer", "chars", "--limit", 1).out())
                .startsWith("“" + text + "”共 " + rows.size() + " 处");
    }

    @Test
    void everyFormOfFileHoldsEveryHit(@TempDir Path folder) throws IOException {
        int hits = rows("慰问").size();
        Path csv = folder.resolve("hits.csv");
        Path xlsx = folder.resolve("hits.xlsx");

        assertThat(kwic("慰问", "-o", csv).out()).isEmpty();
        kwic("慰问", "-o", xlsx);

        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.getFirst()).startsWith("\uFEFF序号,左边,中心,右边,学校,学校编号,年份,类别,");
        assertThat(lines.stream().filter(line -> line.matches("[0-9]+,.*"))).hasSize(hits);
        assertThat(lines).anyMatch(line -> line.contains("共 " + hits + " 处命中"));
        assertThat(Files.size(xlsx)).isGreaterThan(5_000);
        assertThat(rows("慰问", "--limit", 7)).hasSize(7);
    }

    @Test
    void contextIsMeasuredInWordsOrCharacters() {
        assertThat(column(rows("慰问", "--context", 3, "--context-unit", "chars"), "left"))
                .allMatch(left -> left.codePointCount(0, left.length()) <= 3)
                .anyMatch(left -> left.codePointCount(0, left.length()) == 3);
        assertThat(column(rows("慰问", "--context", 0), "right")).containsOnly("");
        assertThat(column(rows("慰问", "--context", 500), "left")).anyMatch(left -> left.length() > 60);
    }

    @Test
    void hitsAreSortedByCodePointsOfTheirNeighbours() {
        List<String> rights = column(rows("慰问", "--sort", "right:1", "--context", 1), "right");
        List<String> years = column(rows("慰问", "--sort", "year:desc"), "year");

        assertThat(rights).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(years.stream().filter(year -> !year.equals("null")).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void namesOfPersonsAreMaskedUnlessTheyAreAskedFor(@TempDir Path folder) {
        Path texts = folder.resolve("texts");
        SmallCounty.write(texts.resolve("a.txt"),
                "霁川县甲峰小学工会2023年工作总结\n春节前慰问了生病住院的李春梅老师，送去慰问金500元。\n");
        Path corpus = folder.resolve("corpus");
        assertThat(Cli.run("index", texts, "-o", corpus).code()).isZero();

        assertThat(Cli.run("kwic", corpus, "慰问了").out()).contains("的李**老师").doesNotContain("春梅");
        assertThat(Cli.run("kwic", corpus, "慰问了", "--context", 5).out()).doesNotContain("春梅");
        assertThat(Cli.run("kwic", corpus, "慰问了", "--names").out()).contains("的李春梅老师");
        assertThat(Cli.run("kwic", corpus, "的", "--group-by", "right:1").out()).doesNotContain("春梅");
        assertThat(Cli.run("kwic", corpus, "春梅", "--layer", "chars", "--format", "csv").out())
                .doesNotContain("春梅").contains(",**,");
    }

    @Test
    void aNameThatAnotherLineGivesAwayIsMaskedInWhateverIsFound(@TempDir Path folder) {
        Path texts = folder.resolve("texts");
        String far = "，同时继续做好各项日常工作和年度重点工作".repeat(8);
        SmallCounty.write(texts.resolve("a.txt"),
                "霁川县甲峰小学工会2023年工作总结\n春节前慰问了生病住院的李春梅老师，送去慰问金500元。\n三月开了会" + far
                        + "，李春梅发了言。\n四月李春梅又来了一次。\n");
        Path corpus = folder.resolve("corpus");
        assertThat(Cli.run("index", texts, "-o", corpus).code()).isZero();

        assertThat(Cli.run("figures", corpus).out()).doesNotContain("春梅");
        for (String query : List.of("发了言", "又来", "一次", "开了会")) {
            assertThat(Cli.run("kwic", corpus, query, "--layer", "chars", "--context", 3).out()).as(query)
                    .contains(query).doesNotContain("春梅");
            assertThat(Cli.run("kwic", corpus, query, "--layer", "chars", "--format", "jsonl").out())
                    .doesNotContain("春梅");
            assertThat(Cli.run("search", corpus, query, "--layer", "chars").out()).as(query).contains(query)
                    .doesNotContain("春梅");
        }
        assertThat(Cli.run("kwic", corpus, "又来", "--layer", "chars", "--names").out()).contains("李春梅");
        assertThat(Cli.run("search", corpus, "又来", "--layer", "chars", "--names").out()).contains("李春梅");
    }

    @Test
    void equalSeedsDrawEqualSamples() {
        List<String> some = column(rows("慰问", "--sample", 10, "--seed", 7), "start");

        assertThat(some).hasSize(10).isEqualTo(column(rows("慰问", "--sample", 10, "--seed", 7), "start"))
                .isNotEqualTo(column(rows("慰问", "--sample", 10, "--seed", 8), "start"));
        assertThat(column(rows("慰问"), "start")).containsAll(some);
        assertThat(kwic("慰问", "--sample", 10, "--limit", 1).out()).contains("随机抽取 10 处", "下面列出前 1 处");
    }

    @Test
    void groupsAndFacetsCountEveryHitOnce() {
        Map<String, Integer> byHand = new TreeMap<>();
        List<JsonNode> hits = rows("慰问");
        column(hits, "school").forEach(school -> byHand.merge(school, 1, Integer::sum));

        List<JsonNode> groups = rows("慰问", "--group-by", "school");
        List<JsonNode> facets = rows("慰问", "--facets", "school,年份");

        assertThat(groups).allSatisfy(group -> assertThat(group.get("hits").asInt())
                .isEqualTo(byHand.get(group.get("by_school").asText())));
        assertThat(groups).hasSameSizeAs(byHand.keySet());
        assertThat(groups.stream().mapToDouble(group -> group.get("share").asDouble()).sum())
                .isBetween(0.999999, 1.000001);
        assertThat(facets.stream().filter(row -> row.get("field").asText().equals("year"))
                .mapToInt(row -> row.get("hits").asInt()).sum()).isEqualTo(hits.size());
    }

    @Test
    void whatIsAskedForTwiceIsCountedOnce() {
        assertThat(kwic("慰问", "--group-by", "left:1,year,left:1").out())
                .isEqualTo(kwic("慰问", "--group-by", "left:1,year").out());
        assertThat(kwic("慰问", "--facets", "year,年份").out()).isEqualTo(kwic("慰问", "--facets", "year").out());
    }

    @Test
    void theQueryLanguageOfTheFieldIsUnderstood() {
        List<String> keys = column(rows("[word=\"慰问\"] []{0,2} [pos=\"n.*\"]", "--context", 0), "key");

        assertThat(keys).isNotEmpty().allMatch(key -> key.startsWith("慰问"));
        assertThat(kwic("没有这几个字").err()).contains("--layer chars");
    }

    @Test
    void aManifestHasTheQueryAsItWasUnderstoodAndGivesTheSameBytes(@TempDir Path folder) throws IOException {
        Path manifest = folder.resolve("run.json");
        Path table = folder.resolve("t.csv");
        kwic("慰问 退休", "--sample", 5, "--seed", 3, "--year", 2022, "--copies", "once", "-o", table, "--manifest",
                manifest);
        byte[] first = Files.readAllBytes(table);
        JsonNode understood = Json.of(Files.readString(manifest)).get("understood");
        Files.delete(table);

        Cli.Result again = Cli.run("rerun", manifest);

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(Files.readAllBytes(table)).isEqualTo(first);
        assertThat(understood.get("query").asText()).contains("\"慰问\"");
        assertThat(understood.get("filter").asText()).isEqualTo("--year 2022");
        assertThat(understood.get("seed").asText()).isEqualTo("3");
        assertThat(understood.get("copies").asText()).startsWith("once, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "慰问 --context 501|错误：上下文（--context）每边最多 500 个词，给的是 501",
        "慰问 --context 1001 --context-unit chars|错误：上下文（--context）每边最多 1000 个字，给的是 1001",
        "慰问 --context -1|错误：--context 不能是负数，给的是 -1", "慰问 --sample 0|错误：抽样（--sample）应在 1 到 ",
        "慰问 --sort up|错误：不认识“up”；可用：left:1、right:2", "慰问 --sort left:0|错误：“left:0”的位置应是 1 到 20",
        "慰问 --sort left:99|错误：“left:99”的位置应是 1 到 20", "慰问 --group-by key:pos:x|错误：不认识“key:pos:x”",
        "慰问 --facets colour|错误：--facets 的值“colour”不对，应为 school（学校）、year（年份）",
        "慰问 --group-by key --facets year|错误：--group-by 和 --facets 一次只能用一个", "慰问 --limit -3|错误：--limit 不能是负数",
        "。， --limit 3|错误：", "[word=\"慰问\" --limit 3|错误：", "慰问 --format xlsx|错误：xlsx 要写到文件",
        "慰问 --layer chars --cql|错误：--cql 和 --layer chars 不能同时用", "慰问 --year 1950|错误：没有段落符合 --year 1950"})
    void aWrongOptionIsNamedWithWhatWouldBeRight(String line, String message) {
        List<Object> arguments = new ArrayList<>(List.of("kwic", SampleCorpus.corpus()));
        arguments.addAll(List.of(line.split(" ")));

        Cli.Result result = Cli.run(arguments.toArray());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(message);
    }

    @Test
    void aFailedRunLeavesNoFile(@TempDir Path folder) {
        Path file = folder.resolve("t.csv");

        assertThat(Cli.run("kwic", SampleCorpus.corpus(), "慰问", "--context", 9999, "-o", file).code()).isEqualTo(2);

        assertThat(folder).isEmptyDirectory();
    }
}
