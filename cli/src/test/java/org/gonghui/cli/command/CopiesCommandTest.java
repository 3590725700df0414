package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CopiesCommandTest {

    private static Cli.Result copies(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("copies", SampleCorpus.corpus()));
        arguments.addAll(List.of(options));
        Cli.Result result = Cli.run(arguments.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    @Test
    void findsTheCopiesOfTheSampleCounty() {
        assertThat(copies("--passages", 1).out())
                .startsWith("56 篇文档中，整篇雷同 2 对，部分段落雷同 2 对\n")
                .contains("霁川县城南小学 2022 → 霁川县白沙渡完全小学 2023\n   整篇 · 跨校 · ",
                        "霁川县第二高级中学 2022 → 霁川县第二高级中学 2023\n   整篇 · 同校 · ",
                        "霁川县雁湖镇初级中学 2021 → 霁川县雁湖镇初级中学 2022\n   段落 · 同校 · ",
                        "霁川县雁湖镇中心小学 2022 ↔ 霁川县雁湖镇初级中学 2022\n   段落 · 跨校 · ", " · 先后不明\n",
                        "（【】里是改动过的词和数；", "自有文字占比（其余 ", "别处在前已有 ", "本校在前已有 ", "--passages 0 全部列出")
                .doesNotContain("\u001B");
    }

    @Test
    void marksWhatWasChanged() {
        assertThat(copies("--passages", 0).out()).contains("发放【慰问】金【4500】元", "发放【安抚】金【1200】元")
                .doesNotContain("--passages 0");
    }

    @Test
    void jsonQuotesThePages() {
        JsonNode report = Json.of(copies("--format", "json", "--names").out());

        assertThat(Json.names(report)).containsExactly("documents", "pairs", "groups", "stock");
        assertThat(Json.elements(report.get("pairs"))).hasSize(4).allSatisfy(pair -> {
            assertThat(Json.names(pair)).containsExactly("scope", "relation", "direction", "first", "second",
                    "passages");
            for (JsonNode passage : Json.elements(pair.get("passages"))) {
                quoted(pair, passage, "first");
                quoted(pair, passage, "second");
                Json.elements(passage.get("changes")).forEach(change -> quoted(pair, change, "first"));
            }
        });
        assertThat(Json.elements(report.get("documents"))).hasSize(56);
        assertThat(Json.elements(report.get("groups"))).hasSize(2);
    }

    private static void quoted(JsonNode pair, JsonNode quoting, String side) {
        String id = pair.get(side).get("document").asText();
        String page = SampleCorpus.texts().getOrDefault(id.substring(0, id.lastIndexOf('#')), "");
        JsonNode quote = quoting.get(side);
        assertThat(page.substring(quote.get("start").asInt(), quote.get("end").asInt()))
                .isEqualTo(quote.get("text").asText());
    }

    @Test
    void csvHasARowForEachPassage() {
        String people = copies("--format", "csv").out();
        String programs = copies("--format", "csv", "--raw").out();
        int passages = Json.elements(Json.of(copies("--format", "json").out()).get("pairs")).stream()
                .mapToInt(pair -> pair.get("passages").size()).sum();

        assertThat(people).startsWith("\uFEFF对,范围,关系,先后,甲篇,").endsWith("\r\n");
        assertThat(programs).startsWith("pair,scope,relation,direction,first,");
        assertThat(programs.split("\r\n")).hasSize(passages + 1).anyMatch(row -> row.contains("number 4500→1200"));
    }

    @Test
    void leavesOutWhatSharesLittleOrIsShort() {
        assertThat(copies("--min-share", "0.9").out()).contains("整篇雷同 2 对，部分段落雷同 0 对");
        assertThat(copies("--min-length", 400).out()).contains("部分段落雷同 0 对");
    }

    @Test
    void speaksEnglish() {
        assertThat(copies("--lang", "en", "--passages", 1).out())
                .startsWith("Among 56 documents, 2 pairs are copies as wholes, 2 pairs share passages\n")
                .contains("document · other school · ", " more passages (--passages 0 lists all)",
                        "Share of own words");
    }

    @Test
    void writesAFileAndSaysSo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("copies.json");

        Cli.Result result = copies("--format", "json", "-o", file);

        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("已写到 " + file);
        assertThat(Files.readString(file)).isEqualTo(copies("--format", "json").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "--min-share 1.5|错误：--min-share 应在 0 到 1 之间，给的是 1.5",
        "--min-share x|错误：--min-share 的值“x”不对，应为一个小数，如 0.5",
        "--min-length 3|错误：--min-length 应不小于 12，给的是 3",
        "--stock 1|错误：--stock 应不小于 3，给的是 1",
        "--passages -1|错误：--passages 应不小于 0，给的是 -1",
        "--variants no-such-file|错误：异写词表 no-such-file：没有这个文件，请检查路径",
        "--format xlsx|错误：--format 的值“xlsx”不对，应为 table|csv|json"})
    void aWrongOptionIsNamedWithWhatWouldBeRight(String options, String message) {
        List<Object> arguments = new ArrayList<>(List.of("copies", SampleCorpus.corpus()));
        arguments.addAll(List.of(options.split(" ")));

        Cli.Result result = Cli.run(arguments.toArray());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(message);
    }
}
