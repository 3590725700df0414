package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileCommandTest {

    private static List<JsonNode> rows(Object... arguments) {
        Cli.Result result = Cli.run(Stream.concat(
                Stream.of("profile", SampleCorpus.corpus(), "--format", "jsonl", "--year", 2023), Stream.of(arguments))
                .toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return Json.lines(result.out()).stream().filter(row -> row.has("category")).toList();
    }

    @Test
    void saysItPlainlyFirst() {
        Cli.Result overview = Cli.run("profile", SampleCorpus.corpus(), "--year", 2023);
        assertThat(overview.code()).as(overview.err()).isZero();
        assertThat(overview.out()).startsWith("2023 自然年，16 所学校中 ").contains("写得最多的是", "95% 区间", "小学 ");
        assertThat(Cli.run("profile", SampleCorpus.corpus(), "--school", "jc-03", "--by", "all").out())
                .startsWith("霁川县实验小学，").contains("同类中位数", "每份文档");
        assertThat(Cli.run("profile", SampleCorpus.corpus(), "--lang", "en").out()).contains("schools have data");
    }

    @Test
    void sharesOfASchoolAreThoseOfItsParagraphs() {
        List<JsonNode> schools = rows("--of", "schools");
        assertThat(schools).hasSize(16 * 14);
        JsonNode own = schools.stream()
                .filter(row -> row.get("school_id").asText().equals("jc-03")
                        && row.get("category").asText().equals("relief-visits"))
                .findFirst().orElseThrow();
        assertThat(own.get("share").asDouble())
                .isCloseTo(own.get("count").asDouble() / own.get("of").asDouble(), within(1e-9));
        double all = rows("--of", "groups", "--by", "all").stream()
                .filter(row -> row.get("category").asText().equals("relief-visits"))
                .mapToDouble(row -> row.get("count").asDouble()).findFirst().orElseThrow();
        assertThat(schools.stream().filter(row -> row.get("category").asText().equals("relief-visits"))
                .mapToDouble(row -> row.get("count").asDouble()).sum()).isEqualTo(all);
    }

    @Test
    void testsGroupsThatAreLargeEnough() {
        assertThat(rows("--of", "differences", "--by", "township", "--min-group", 2)).hasSize(14)
                .allSatisfy(row -> assertThat(row.get("p_adjusted").asDouble()).isBetween(0.0, 1.0));
    }

    @Test
    void correctsByWhatScoreWrites(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("confusion.json");
        Files.writeString(file, Cli.run("score", Cli.SAMPLES.resolve("key/part-a"), "--sources", SampleCorpus.SUMMARIES,
                "--format", "json").out());
        List<JsonNode> rows = rows("--corrected-by", file, "--by", "all");
        assertThat(rows).allSatisfy(row -> assertThat(row.get("corrected").asDouble()).isCloseTo(
                row.get("share").asDouble(), within(0.05)));
        assertThat(Cli.run("profile", SampleCorpus.corpus(), "--corrected-by", file, "--measure", "characters").err())
                .contains("--corrected-by");
    }

    @Test
    void comparesYears() {
        Cli.Result overview = Cli.run("changes", SampleCorpus.corpus(), "--year", 2023, "--against-year", 2022);
        assertThat(overview.code()).as(overview.err()).isZero();
        assertThat(overview.out()).startsWith("2023 自然年与 2022 相比，16 所学校中 ").contains("变化（百分点）", "两年都有");
        assertThat(Cli.run("changes", SampleCorpus.corpus(), "--year", 2023, "--school", "jc-03").out())
                .startsWith("霁川县实验小学，2023 自然年与 ");
        List<JsonNode> schools = Json.lines(Cli.run("changes", SampleCorpus.corpus(), "--year", 2023, "--of", "schools",
                "--format", "jsonl").out()).stream().filter(row -> row.has("category")).toList();
        assertThat(schools).hasSize(16 * 14).allSatisfy(row -> assertThat(row.get("change").isNull())
                .isEqualTo(row.get("before").isNull() || row.get("now").isNull()));
    }

    @Test
    void tellsOwnWordsAndConcreteWork() {
        Cli.Result overview = Cli.run("originality", SampleCorpus.corpus(), "--year", 2023);
        assertThat(overview.code()).as(overview.err()).isZero();
        assertThat(overview.out()).startsWith("2023 自然年，16 所学校中 ").contains("自己的话", "实事段落", "—");
        List<JsonNode> schools = Json.lines(Cli.run("originality", SampleCorpus.corpus(), "--year", 2023, "--format",
                "jsonl").out()).stream().filter(row -> row.has("own")).toList();
        assertThat(schools).hasSize(16).filteredOn(row -> !row.get("own").isNull()).isNotEmpty()
                .allSatisfy(row -> assertThat(List.of("own", "copied", "reused", "shared", "stock").stream()
                        .mapToDouble(part -> row.get(part).asDouble()).sum()).isCloseTo(1, within(1e-6)));
        assertThat(Cli.run("originality", SampleCorpus.corpus(), "--of", "groups", "--by", "all").out())
                .contains("全部学校");
        assertThat(Cli.run("originality", SampleCorpus.corpus(), "--school", "jc-03").out())
                .startsWith("霁川县实验小学，").contains("自己的话占", "每份文档字数");
    }

    @Test
    void findsTheWordsOfASchool() {
        Cli.Result words = Cli.run("profile", SampleCorpus.corpus(), "--school", "jc-03", "--of", "words", "--format",
                "jsonl");
        assertThat(words.code()).as(words.err()).isZero();
        assertThat(Json.lines(words.out()).stream().filter(row -> row.has("word")).toList()).isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("p_adjusted").asDouble()).isBetween(0.0, 1.0));
        assertThat(Cli.run("profile", SampleCorpus.corpus(), "--of", "words").err()).contains("--school");
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        Cli.Result both = Cli.run("profile", SampleCorpus.corpus(), "--school", "jc-03", "--of", "groups");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("--school");
        assertThat(Cli.run("profile", SampleCorpus.corpus(), "--measure", "words").err()).contains("paragraphs");
        assertThat(Cli.run("profile", SampleCorpus.corpus(), "--min-group", 1).err()).contains("--min-group");
        assertThat(Cli.run("profile", SampleCorpus.corpus(), "--by", "颜色").err()).contains("stage");
    }
}
