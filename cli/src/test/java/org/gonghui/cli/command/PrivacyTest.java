package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Invented persons are planted in texts and looked for in everything that any command gives.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PrivacyTest {

    private static final List<String> PLANTED = List.of("潘秋菊", "吕思远", "郝志强", "欧阳雪梅", "林若曦");
    private static final String SUMMARY = """
            霁川县甲峰小学工会2023年工作总结
            一年来，学校工会在上级工会的领导下开展工作，现将主要工作总结如下：
            一、慰问帮扶
            三月，工会主席吕思远带队看望了患病住院的潘秋菊老师，送去慰问金500元。全年慰问职工12人次。
            为患重病的郝志强老师发起募捐，全校教职工捐款12000元。潘秋菊老师已经康复。
            二、文体活动
            5月举行教职工篮球赛，欧阳雪梅老师获得投篮比赛一等奖。
            三、教学竞赛
            组织青年教师说课比赛，青年教师林若曦获一等奖。
            """;

    private Path folder;
    private Path corpus;

    @BeforeAll
    void index(@TempDir Path directory) {
        folder = directory.resolve("texts");
        corpus = directory.resolve("corpus");
        Path schools = SmallCounty.write(directory.resolve("schools.csv"),
                "id,name,stage,staff\nxj-01,霁川县甲峰小学,primary,40\nxj-02,霁川县乙溪小学,primary,30\n");
        SmallCounty.write(folder.resolve("a.txt"), SUMMARY);
        SmallCounty.write(folder.resolve("b.txt"), SUMMARY.replace("甲峰", "乙溪").replace("12人次", "15人次"));
        assertThat(Cli.run("index", folder, "-o", corpus, "--schools", schools).code()).isZero();
    }

    private Stream<List<Object>> commands() {
        return Stream.of(List.of("annotate", folder), List.of("annotate", folder, "--explain"),
                List.of("search", corpus, "慰问金"),
                List.of("search", corpus, "老师", "--layer", "chars", "--format", "jsonl"),
                List.of("figures", corpus, "--limit", "0"), List.of("figures", corpus, "--format", "json"),
                List.of("activities", corpus, "--limit", "0"), List.of("activities", corpus, "--format", "csv"),
                List.of("compare", corpus, "--format", "jsonl"),
                List.of("compare", corpus, "--indicator", "I7", "--min-group", "2"),
                List.of("copies", corpus, "--passages", "0"), List.of("copies", corpus, "--format", "csv"),
                List.of("copies", corpus, "--format", "json"), List.of("stats", corpus),
                List.of("stats", corpus, "--by", "document,category", "--format", "json"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noCommandGivesANameAway(List<Object> command) {
        Cli.Result result = Cli.run(command.toArray());

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isNotEmpty();
        assertThat(PLANTED).allSatisfy(name -> assertThat(result.out() + result.err()).doesNotContain(name)
                .doesNotContain(name.substring(name.startsWith("欧阳") ? 2 : 1)));
    }

    @Test
    void evidenceHidesNamesUnlessAskedFor() {
        String id = Json.lines(Cli.run("figures", corpus, "--measure", "relief.amount", "--format", "jsonl").out())
                .stream()
                .filter(row -> row.has("id"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();

        assertThat(Cli.run("evidence", corpus, id).out()).contains("【500元】", "吕**", "潘**老师")
                .doesNotContain("潘秋菊", "吕思远");
        assertThat(Cli.run("evidence", corpus, id, "--names").out()).contains("潘秋菊", "吕思远");
    }

    @Test
    void evidenceShowsTheParagraphInItsPlaceAndRefusesWhatIsNotThere() {
        JsonNode work = Json.lines(Cli.run("annotate", folder.resolve("a.txt")).out())
                .stream()
                .filter(line -> line.path("kind").asText().equals("work"))
                .findFirst()
                .orElseThrow();
        String id = "paragraph:a.txt#1@" + work.get("start").asInt() + "-" + work.get("end").asInt();
        String shown = Cli.run("evidence", corpus, id).out();
        Cli.Result other = Cli.run("evidence", corpus, "figure:a.txt#1@1-2");

        assertThat(shown).startsWith("霁川县甲峰小学 · 2023 自然年 · 总结").contains(id, "一、慰问帮扶\n", "三月，工会主席吕**");
        assertThat(other.code()).isEqualTo(Gonghui.WRONG_USE);
        assertThat(other.err()).contains("figure:a.txt#1@1-2");
        assertThat(Cli.run("evidence", corpus, "12").err()).contains("不是编号");
        assertThat(Cli.run("evidence", corpus, "figure:z.txt#1@1-2").code()).isEqualTo(Gonghui.WRONG_USE);
    }

    @Test
    void annotateKeepsEveryOffset() {
        String page = SUMMARY;
        List<JsonNode> hidden = Json.lines(Cli.run("annotate", folder.resolve("a.txt")).out());
        List<JsonNode> shown = Json.lines(Cli.run("annotate", folder.resolve("a.txt"), "--names").out());

        assertThat(hidden).hasSameSizeAs(shown);
        for (int line = 0; line < hidden.size(); line++) {
            assertThat(hidden.get(line).get("start")).isEqualTo(shown.get(line).get("start"));
            assertThat(hidden.get(line).get("end")).isEqualTo(shown.get(line).get("end"));
            assertThat(hidden.get(line).path("figures")).hasSameSizeAs(shown.get(line).path("figures"));
            for (JsonNode activity : shown.get(line).path("activities")) {
                assertThat(page.substring(activity.get("start").asInt(), activity.get("end").asInt()))
                        .isEqualTo(activity.get("text").asText());
            }
            for (JsonNode activity : hidden.get(line).path("activities")) {
                assertThat(activity.get("text").asText())
                        .hasSize(activity.get("end").asInt() - activity.get("start").asInt());
            }
        }
    }

    @Test
    void namesAreShownWhenAskedFor() {
        for (List<Object> command : List.<List<Object>>of(List.of("search", corpus, "慰问金", "--names"),
                List.of("figures", corpus, "--format", "json", "--names"),
                List.of("copies", corpus, "--passages", "0", "--names"))) {
            assertThat(Cli.run(command.toArray()).out()).as(command.toString()).contains("潘秋菊");
        }
    }

    @Test
    void filesHideNamesToo(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("activities.csv");
        Cli.run("activities", corpus, "-o", file);

        assertThat(Files.readString(file)).doesNotContain(PLANTED);
    }
}
