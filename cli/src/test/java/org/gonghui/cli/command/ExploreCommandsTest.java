package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.corpus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/// `freq`, `ngrams`, `colloc`, `keyness`, `dispersion`, `variety` and `network` on the samples.
final class ExploreCommandsTest {

    private static Cli.Result run(String line) {
        List<Object> arguments = new ArrayList<>(Arrays.asList((Object[]) line.split(" ")));
        arguments.add(1, SampleCorpus.corpus());
        return Cli.run(arguments.toArray());
    }

    private static String out(String line) {
        Cli.Result result = run(line);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    private static List<JsonNode> rows(String line) {
        List<JsonNode> lines = Json.lines(out(line + " --format jsonl"));
        assertThat(lines.getFirst().get("row_count").asInt()).isEqualTo(lines.size() - 1);
        return lines.subList(1, lines.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"freq.txt|freq --pos n,v --limit 12",
        "freq-en.txt|freq --unit word-pos --by year --min 30 --limit 12 --lang en",
        "ngrams.txt|ngrams --n 2..4 --min 5 --limit 12", "clusters.txt|ngrams --n 3 --around 慰问 --min 1 --limit 8",
        "colloc.txt|colloc 慰问 --limit 12",
        "colloc-measures.txt|colloc 教代会 --left 0 --right 3 --measure log-dice,mi3,dice,delta-p-collocate,z-score --limit 8",
        "keyness.txt|keyness --category relief-visits --limit 12",
        "keyness-under.txt|keyness --year 2023 --against-year 2022 --direction under --sort log-ratio --max-p 0.05",
        "dispersion.txt|dispersion --by school --limit 12",
        "dispersion-even.txt|dispersion --word 教代会,慰问,工会 --sort dp-norm",
        "variety.txt|variety --by school --segment 200", "network.txt|network --pos n --nodes 30 --limit 12",
        "network-categories.txt|network --of categories --measure mi --limit 8"})
    void givesWhatTheGoldenFileHolds(String file, String line) {
        Golden.check("explore/" + file, out(line));
    }

    @Test
    void aPatternHasItsNodeAtOneEndAndItsCollocateAtTheOther() {
        Cli.Result result = Cli.run("colloc", SampleCorpus.corpus(), "[pos=\"v.*\"] [pos=\"n.*\"]", "--pattern",
                "first",
                "--node", "慰问,看望");

        assertThat(result.code()).as(result.err()).isZero();
        Golden.check("explore/colloc-pattern.txt", result.out());
    }

    // ---- against the texts themselves

    /// The words of every paragraph of the samples, cut anew.
    private static List<List<Token>> paragraphs() {
        List<List<Token>> paragraphs = new ArrayList<>();
        for (JsonNode line : Json.lines(SampleCorpus.annotated().out())) {
            if (line.get("type").asText().equals("paragraph") && !line.get("document").isNull()) {
                String page = SampleCorpus.texts().getOrDefault(line.get("source").asText(), "");
                paragraphs.add(HanLpSegmenter.standard()
                        .segment(page.substring(line.get("start").asInt(), line.get("end").asInt())));
            }
        }
        return paragraphs;
    }

    private static boolean isWord(Token token) {
        return !token.pos().startsWith("w");
    }

    @Test
    void everyWordIsCountedAsOftenAsItStandsInTheTexts() {
        Map<String, Integer> expected = new TreeMap<>();
        paragraphs().forEach(tokens -> tokens.stream().filter(ExploreCommandsTest::isWord).forEach(
                token -> expected.merge(token.word(), 1, Integer::sum)));

        Map<String, Integer> counts = new TreeMap<>();
        rows("freq --names").forEach(row -> counts.put(row.get("word").asText(), row.get("count").asInt()));

        assertThat(counts).isEqualTo(expected);
    }

    @Test
    void everyPairOfNeighboursIsCountedAsOftenAsItStandsInTheTexts() {
        Map<String, Integer> expected = new TreeMap<>();
        for (List<Token> tokens : paragraphs()) {
            for (int i = 1; i < tokens.size(); i++) {
                if (isWord(tokens.get(i - 1)) && isWord(tokens.get(i))) {
                    expected.merge(tokens.get(i - 1).word() + " " + tokens.get(i).word(), 1, Integer::sum);
                }
            }
        }

        Map<String, Integer> counts = new TreeMap<>();
        rows("ngrams --min 1 --names").forEach(row -> counts.put(row.get("ngram").asText(), row.get("count").asInt()));

        assertThat(counts).isEqualTo(expected);
    }

    @Test
    void aQueryForCollocatesKnowsTheSchoolsOfTheCorpus() {
        assertThat(Cli.run("colloc", SampleCorpus.corpus(), "学校:第三中学 慰问", "--min", "1").code()).isZero();
        assertThat(Cli.run("colloc", SampleCorpus.corpus(), "学校:第三百中学 慰问").err()).contains("第三百中学");
    }

    @Test
    void collocatesAreCountedAsTheyStandAroundTheNode() {
        Map<String, Integer> expected = new TreeMap<>();
        for (List<Token> tokens : paragraphs()) {
            for (int i = 0; i < tokens.size(); i++) {
                boolean isNear = (i > 0 && tokens.get(i - 1).word().equals("慰问"))
                        || (i + 1 < tokens.size() && tokens.get(i + 1).word().equals("慰问"));
                if (isNear && isWord(tokens.get(i)) && !tokens.get(i).word().equals("慰问")) {
                    expected.merge(tokens.get(i).word(), 1, Integer::sum);
                }
            }
        }

        Map<String, Integer> counts = new TreeMap<>();
        rows("colloc 慰问 --window 1 --min 1")
                .forEach(row -> counts.put(row.get("word").asText(), row.get("together").asInt()));

        assertThat(counts).isEqualTo(expected);
    }

    @Test
    void theWordsOfAllSchoolsAndOfNoneAreAllWords() {
        long all = rows("freq --names").stream().mapToLong(row -> row.get("count").asLong()).sum();
        long ofSchools = rows("variety --by school").stream().mapToLong(row -> row.get("words").asLong()).sum();

        assertThat(ofSchools).isLessThan(all);
        assertThat(out("variety --by school")).contains("另有 " + (all - ofSchools) + " 词的学校不明");
        assertThat(rows("variety").getFirst().get("words").asLong()).isEqualTo(all);
    }

    /// The paragraphs that the notes of a table speak of, in order.
    private static List<Long> paragraphsTold(String out) {
        return Pattern.compile("([0-9]+) 段、").matcher(out).results().map(found -> Long.parseLong(found.group(1)))
                .toList();
    }

    @Test
    void aCopyThatIsLeftOutOfOneSideIsNotCountedOnTheOther() {
        long kept = paragraphsTold(out("freq --copies once --limit 1")).getFirst();

        List<Long> rest = paragraphsTold(out("keyness --year 2023 --copies once --limit 1"));
        List<Long> reference = paragraphsTold(
                out("keyness --year 2023 --against-year 2021..2022 --copies once --limit 1"));

        assertThat(kept).isLessThan(paragraphsTold(out("freq --limit 1")).getFirst());
        assertThat(rest.getFirst() + rest.get(1)).isEqualTo(kept);
        assertThat(reference.getFirst() + reference.get(1)).isEqualTo(
                paragraphsTold(out("freq --year 2021..2023 --copies once --limit 1")).getFirst());
    }

    // ---- forms

    @Test
    void whatIsWrittenIsCompleteWhateverTheScreenShows(@TempDir Path directory) throws IOException {
        int all = rows("freq").size();

        assertThat(out("freq")).contains("共 " + all + " 行，列出前 50 行（--limit 0 列出全部，-o 文件.csv 写出全部）。");
        assertThat(out("freq --limit 0")).contains("共 " + all + " 行。").doesNotContain("--limit");
        Path csv = directory.resolve("词频.csv");
        Cli.Result written = run("freq -o " + csv + " --raw");
        assertThat(written.err()).isEqualTo("已写到 " + csv + "\n");
        assertThat(Files.readAllLines(csv)).hasSize(all + 1).startsWith("word,count,per_million,documents");
        assertThat(out("freq --format csv --limit 3")).contains("共 " + all + " 行，按 --limit 只有前 3 行。");
        Path workbook = directory.resolve("词频.xlsx");
        assertThat(run("freq -o " + workbook).code()).isZero();
        assertThat(workbook).isNotEmptyFile();
    }

    @Test
    void networksAreWrittenAsGraphMl(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("词网.graphml");

        int edges = rows("network --pos n --nodes 20 --graphml " + file).size();

        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(20);
        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(edges).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "freq --year 1990|没有段落符合 --year 1990；请放宽条件|no paragraph meets --year 1990",
        "freq --unit letters|--unit 的值“letters”不对，应为 word|'letters' is no value of --unit",
        "freq --pos 名词|“名词”不是词性|'名词' is no part of speech",
        "freq --min 0|最少次数（--min）应在 1 到|the minimum (--min) must be in 1..",
        "freq --by week|--by 的值“week”不对，应为 school|'week' is no value of --by",
        "freq --limit -1|--limit 不能是负数，给的是 -1|--limit must not be negative",
        "ngrams --n 0|n（--n）应在 1 到 10 之间，给的是 0|n (--n) must be in 1..10, got 0",
        "ngrams --n 4..2|--n 4..2：后一个数不能小于前一个|--n 4..2: the second number must not be less",
        "ngrams --n 1000000|n（--n）应在 1 到 10 之间，给的是 1000000|n (--n) must be in 1..10, got 1000000",
        "ngrams --n 3 --place first|--place 说的是 --around 的词|--place tells where the word of --around stands",
        "freq --pos zzz|没有词符合词性（--pos）|has this part of speech (--pos)",
        "dispersion --pos zzz|没有词符合词性（--pos）|has this part of speech (--pos)",
        "dispersion --word 火星|没有“火星”这样的词|has no word '火星'",
        "keyness --school jc-01 --against-school 一中|两边是同样的段落|both sides are the same paragraphs",
        "ngrams --n two|--n 的值“two”不对|'two' is no value of --n",
        "colloc 慰问 --window 51|左窗口（--left）应在 0 到 50 之间，给的是 51|the left window (--left) must be in 0..50",
        "colloc 慰问 --window 0|左右窗口不能都是 0|the windows must not both be 0",
        "colloc 慰问 --measure mi,luck|--measure 的值“luck”不对，应为 log-likelihood|'luck' is no value of --measure",
        "colloc 没有这几个字|所选的范围里没有找到要查的词|what is looked for does not occur",
        "colloc 慰问 --node 看望|--node 只与 --pattern 一起用|--node goes with --pattern only",
        "colloc [word= --window 2|检索|query",
        "keyness --copies once|要说明比较哪一部分|say which part is looked at",
        "keyness|要说明比较哪一部分|say which part is looked at",
        "keyness --year 2023 --against-year 1990|没有段落符合 --against-year 1990；请放宽条件|no paragraph meets --against-year 1990",
        "keyness --year 2023 --max-p 2|校正后的 p（--max-p）应在 0 到 1 之间|the adjusted p (--max-p) must be in 0..1",
        "dispersion --sort beauty|--sort 的值“beauty”不对，应为 count|'beauty' is no value of --sort",
        "variety --segment 1|段长（--segment）应在 2 到|the segment (--segment) must be in 2..",
        "network --nodes 9999|词的个数（--nodes）应在 2 到 2000 之间|the number of words (--nodes) must be in 2..2000",
        "network --of categories --within paragraph|一段只有一个类别|a paragraph has one category"})
    void whatCannotBeAnsweredIsToldAndLeavesNoFile(String line, String zh, String en, @TempDir Path directory) {
        Cli.Result chinese = run(line + " -o " + directory.resolve("t.csv"));
        Cli.Result english = run(line + " --lang en");

        assertThat(chinese.code()).as(chinese.err()).isEqualTo(2);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.err()).startsWith("错误：").contains(zh).doesNotContain("\tat ");
        assertThat(english.code()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err()).startsWith("error: ").contains(en);
        assertThat(directory.toFile().list()).isEmpty();
    }

    @Test
    void aCompanyIsCountedAsNoSchool() {
        Cli.Result spread = run("dispersion --by school");
        List<String> others = List.of("未计 2 份文档：属于其他工会或其他组织，不是学校。");

        assertThat(spread.out()).contains("分为 15 个学校").contains(others);
        for (String command : List.of("freq --by school --min 1", "variety --by school", "info --by school")) {
            assertThat(run(command + " --limit 0").out()).as(command).contains(others)
                    .contains("霁川县第一中学").doesNotContain("有限公司");
        }
        assertThat(run("info --by school --organisation other-union,other").out()).contains("有限公司");
    }

    @Test
    void aWordIsNeededToSeeHowItIsSpread() {
        Cli.Result result = Cli.run("dispersion", SampleCorpus.corpus(), "--word", "");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("错误：--word 要给出词");
    }
}
