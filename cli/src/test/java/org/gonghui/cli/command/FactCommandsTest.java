package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactCommandsTest {

    private static List<JsonNode> rows(String command, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(command, SampleCorpus.corpus(), "--format", "jsonl", "--names"));
        all.addAll(List.of(arguments));
        Cli.Result result = Cli.run(all.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return Json.lines(result.out()).stream().filter(row -> row.has("id")).toList();
    }

    /// What `annotate` says of the same texts: found without an index or a ledger.
    private static List<JsonNode> annotated(String field) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode line : Json.lines(SampleCorpus.annotated().out())) {
            if (line.get("type").asText().equals("paragraph") && !line.get("document").isNull()) {
                found.addAll(Json.elements(line.get(field)));
            }
        }
        return found;
    }

    @Test
    void listsEveryFigureWithItsWordsAndItsSentence() {
        List<JsonNode> rows = rows("figures");

        assertThat(rows).hasSameSizeAs(annotated("figures"));
        for (JsonNode row : rows) {
            String page = SampleCorpus.texts().getOrDefault(row.get("source").asText(), "");
            String words = page.substring(row.get("start").asInt(), row.get("end").asInt());
            assertThat(row.get("text").asText()).isEqualTo(words);
            assertThat(row.get("sentence").asText()).contains(words.strip());
            assertThat(row.get("id").asText()).isEqualTo("figure:" + row.get("document").asText() + "@"
                    + row.get("start").asInt() + "-" + row.get("end").asInt());
        }
    }

    @Test
    void listsEveryActivity() {
        List<JsonNode> rows = rows("activities");

        assertThat(rows).extracting(row -> row.get("canonical").asText())
                .containsExactlyInAnyOrderElementsOf(
                        annotated("activities").stream().map(one -> one.get("canonical").asText()).toList());
    }

    @Test
    void filtersFigures() {
        List<JsonNode> rows = rows("figures", "--measure", "relief.*", "--status", "done", "--year", "2022..2023",
                "--unit", "人次");

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("measure").asText()).startsWith("relief.");
            assertThat(row.get("status").asText()).isEqualTo("done");
            assertThat(row.get("unit").asText()).isEqualTo("person-time");
            assertThat(row.get("year").asInt()).isBetween(2022, 2023);
        });
        assertThat(rows("figures", "--precision", "lower")).isNotEmpty()
                .allMatch(row -> row.get("precision").asText().equals("lower"));
        assertThat(rows("figures", "--scope", "学校,team")).isNotEmpty()
                .extracting(row -> row.get("scope").asText()).containsOnly("school", "team");
    }

    @Test
    void filtersActivitiesBySchoolTypeAndRole() {
        assertThat(rows("activities", "--school", "jc-01", "--type", "contest-sports", "--role", "participant"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get("school_id").asText()).isEqualTo("jc-01");
                    assertThat(row.get("row_type").asText()).isEqualTo("contest-sports");
                    assertThat(row.get("role").asText()).isEqualTo("participant");
                });
    }

    @Test
    void showsAFewColumnsToPeople() {
        String shown = Cli.run("figures", SampleCorpus.corpus(), "--measure", "charity.amount", "--limit", 5).out();

        assertThat(shown).contains("学校", "数值", "捐款金额", "行，列出前 5 行").doesNotContain("figure:", "charity.amount");
    }

    @Test
    void aMeasureIsMeantByItsIdAndByWhatPeopleCallIt() {
        Cli.Result byId = Cli.run("figures", SampleCorpus.corpus(), "--measure", "relief.amount,relief.households");
        Cli.Result byLabel = Cli.run("figures", SampleCorpus.corpus(), "--measure", "慰问金额,慰问户数");
        Cli.Result unknown = Cli.run("figures", SampleCorpus.corpus(), "--measure", "火星");

        assertThat(byLabel.out()).isEqualTo(byId.out()).contains("慰问户数");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("relief.amount（慰问金额）");
        assertThat(Cli.run("figures", SampleCorpus.corpus(), "--measure", "火星", "--lang", "en").err())
                .contains("relief.amount (relief money)");
    }

    @Test
    void closedListsAreToldByLabelToPeopleAndByIdToPrograms() {
        String people = Cli.run("figures", SampleCorpus.corpus(), "--format", "csv", "--limit", 20).out();
        String english = Cli.run("figures", SampleCorpus.corpus(), "--format", "csv", "--limit", 20, "--lang", "en")
                .out();
        String programs = Cli.run("figures", SampleCorpus.corpus(), "--format", "csv", "--limit", 20, "--raw").out();

        assertThat(people).contains(",学校工会,", ",已做,").doesNotContain(",school-union,", ",done,");
        assertThat(english).contains(",school union,").doesNotContain(",school-union,", "学校工会,");
        assertThat(programs).contains(",school-union,", ",done,").doesNotContain("已做");
    }

    @Test
    void writesAllColumnsToAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("figures.csv");

        Cli.Result result = Cli.run("figures", SampleCorpus.corpus(), "-o", file, "--raw");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Files.readString(file)).startsWith("id,document,source,start,end,text,sentence,school_id");
    }

    @Test
    void saysWhichMeasuresThereAre() {
        Cli.Result result = Cli.run("figures", SampleCorpus.corpus(), "--measure", "releif.*");

        assertThat(result.code()).isEqualTo(Gonghui.WRONG_USE);
        assertThat(result.err()).contains("releif.*").contains("relief.amount");
        assertThat(Cli.run("activities", SampleCorpus.corpus(), "--type", "dance").err()).contains("dance")
                .contains("contest-sports");
    }

    @Test
    void hidesNamesUnlessAskedFor() {
        String hidden = Cli.run("activities", SampleCorpus.corpus(), "--format", "csv").out();
        String shown = Cli.run("activities", SampleCorpus.corpus(), "--format", "csv", "--names").out();

        assertThat(shown).contains("谭国栋");
        assertThat(hidden).contains("谭**").doesNotContain("谭国栋").hasSameSizeAs(shown);
    }
}
