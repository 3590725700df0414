package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Set;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InfoCommandTest {

    private static Cli.Result info(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("info", SampleCorpus.corpus()));
        all.addAll(List.of(arguments));
        Cli.Result result = Cli.run(all.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private static List<JsonNode> rows(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "jsonl"));
        return Json.lines(info(all.toArray()).out()).stream().filter(line -> line.has("documents")).toList();
    }

    private static JsonNode whole(Object... arguments) {
        return rows(arguments).getLast();
    }

    @Test
    void theSampleCountyByYear() {
        Golden.check("info.txt", info("--by", "year").out());
    }

    @Test
    void countsWhatAnnotateFinds() {
        Map<String, Integer> byKind = new TreeMap<>();
        Json.lines(SampleCorpus.annotated().out()).stream()
                .filter(line -> line.get("type").asText().equals("paragraph") && !line.get("document").isNull())
                .forEach(line -> byKind.merge(line.get("kind").asText(), 1, Integer::sum));

        for (Map.Entry<String, Integer> kind : byKind.entrySet()) {
            assertThat(whole("--kind", kind.getKey()).get("paragraphs").asInt()).as(kind.getKey())
                    .isEqualTo(kind.getValue());
        }
        assertThat(whole().get("paragraphs").asInt())
                .isEqualTo(byKind.values().stream().mapToInt(Integer::intValue).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"school", "year", "category", "kind", "document-kind", "source", "学校"})
    void partsAddUpToTheWhole(String by) {
        List<JsonNode> rows = rows("--by", by);
        JsonNode sum = rows.getLast();
        // companies and other unions are no schools
        JsonNode whole = Set.of("school", "学校").contains(by) ? whole("--organisation", "school-union") : whole();

        assertThat(rows).hasSizeGreaterThan(2);
        for (String column : List.of("paragraphs", "words", "tokens", "characters")) {
            assertThat(rows.subList(0, rows.size() - 1).stream().mapToInt(row -> row.get(column).asInt()).sum())
                    .as(column).isEqualTo(sum.get(column).asInt()).isEqualTo(whole.get(column).asInt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--document-kind plan", "--organisation school-union", "--substance concrete",
        "--where stage=primary", "--where stage=小学", "--where stage=primary --where county=霁川县", "--source *.txt",
        "--kind work --category 慰问帮扶与送温暖", "--year 2022..2023", "--copies once", "--copies once --kind work"})
    void conditionsNarrowTheCorpus(String options) {
        int whole = whole().get("words").asInt();

        assertThat(whole((Object[]) options.split(" ")).get("words").asInt()).isPositive().isLessThan(whole);
    }

    @Test
    void everyDocumentIsOfOneKindAndOfOneOrganisation() {
        assertThat(whole("--organisation", "school-union,other-union,other")).isEqualTo(whole());
        assertThat(whole("--document-kind", "summary,plan,other")).isEqualTo(whole());
        assertThat(whole("--source", "*")).isEqualTo(whole());
    }

    @Test
    void copiesAreLeftOutAndToldOf() {
        Cli.Result once = info("--copies", "once");

        assertThat(once.err()).containsPattern("雷同的段落只计一次：1568 段中略去 [1-9][0-9]* 段");
        assertThat(once.out()).contains("雷同的段落只计一次");
        assertThat(info("--copies", "all").out()).isEqualTo(info().out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "--by colour|错误：--by 的值“colour”不对，应为 school（学校）、year（年份）", "--where stage|错误：--where 的值“stage”不对",
        "--where colour=red|错误：名册里没有“colour”这一列；有：", "--where stage=moon|错误：名册里没有 stage=moon 的学校；stage 的值有：",
        "--substance wood|错误：没有名为“wood”的实在程度；有：concrete", "--organisation x|错误：没有名为“x”的组织",
        "--document-kind x|错误：没有名为“x”的文档类型", "--year 1950|错误：没有段落符合 --year 1950；请放宽条件",
        "--source nowhere/*|错误：没有段落符合 --source nowhere/*",
        "--kind work --document-kind plan|错误：没有段落同时符合 --kind work 和 --document-kind plan：加上 --document-kind plan 就一段也不剩",
        "--school 霁川县第三中学 --where stage=primary|错误：没有段落同时符合 --school 霁川县第三中学 和 --where stage=primary"})
    void anEmptySubcorpusNamesTheConditionThatLeftNothing(String options, String message) {
        List<Object> arguments = new ArrayList<>(List.of("info", SampleCorpus.corpus()));
        arguments.addAll(List.of(options.split(" ")));

        Cli.Result result = Cli.run(arguments.toArray());

        assertThat(result.err()).startsWith(message);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void withoutARegisterThereAreNoColumns(@TempDir Path folder) {
        SmallCounty county = SmallCounty.in(folder);
        Path corpus = folder.resolve("corpus");
        assertThat(Cli.run("index", county.folder(), "-o", corpus).code()).isZero();

        assertThat(Cli.run("info", corpus, "--where", "stage=primary").err()).startsWith("错误：语料没有学校名册");
    }
}
