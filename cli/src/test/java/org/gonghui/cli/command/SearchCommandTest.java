package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchCommandTest {

    private static final Pattern SUMS = Pattern.compile("“(.*)”在 (\\d+) 段里出现 (\\d+) 次");

    private static Cli.Result search(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("search", SampleCorpus.corpus()));
        all.addAll(List.of(arguments));
        Cli.Result result = Cli.run(all.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        return result;
    }

    private static List<JsonNode> hits(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "jsonl", "--limit", "0"));
        return Json.lines(search(all.toArray()).out());
    }

    /// How often a text stands in the samples, paragraph by paragraph: found without an index.
    private static List<Integer> plainCounts(String text) {
        List<Integer> counts = new ArrayList<>();
        for (JsonNode line : Json.lines(SampleCorpus.annotated().out())) {
            if (line.get("type").asText().equals("paragraph") && !line.get("document").isNull()) {
                int count = count(text, textOf(line));
                if (count > 0) {
                    counts.add(count);
                }
            }
        }
        return counts;
    }

    private static String textOf(JsonNode span) {
        String source = span.get("source").asText();
        String page = SampleCorpus.texts().getOrDefault(source, "");
        return page.substring(span.get("start").asInt(), span.get("end").asInt());
    }

    private static int count(String text, String paragraph) {
        int count = 0;
        for (int at = paragraph.indexOf(text); at >= 0; at = paragraph.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(strings = {"代会", "教代会", "慰问", "的", "工会", "审计", "。其中", "2022年", "师徒结对", "没有这几个字"})
    void theCharactersLayerFindsEveryOccurrence(String text) {
        List<Integer> expected = plainCounts(text);

        Matcher sums = SUMS.matcher(search(text, "--layer", "chars", "--limit", 1).out());

        assertThat(sums.find()).isTrue();
        assertThat(sums.group(1)).isEqualTo(text);
        assertThat(Integer.parseInt(sums.group(2))).as("paragraphs").isEqualTo(expected.size());
        assertThat(Integer.parseInt(sums.group(3))).as("occurrences")
                .isEqualTo(expected.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void everyMatchOfJsonLinesIsWhatWasLookedFor() {
        List<JsonNode> hits = hits("代会", "--layer", "chars");

        assertThat(hits).hasSameSizeAs(plainCounts("代会"));
        for (JsonNode hit : hits) {
            String page = SampleCorpus.texts().getOrDefault(hit.get("source").asText(), "");
            assertThat(Json.names(hit)).containsExactly("source", "document", "school", "school_id", "year", "start",
                    "end", "kind", "category", "headings", "matches", "snippet");
            assertThat(Json.elements(hit.get("matches"))).isNotEmpty().allSatisfy(match -> assertThat(
                    page.substring(match.get("start").asInt(), match.get("end").asInt())).isEqualTo("代会"));
            JsonNode snippet = hit.get("snippet");
            assertThat(page.substring(snippet.get("start").asInt(), snippet.get("end").asInt()))
                    .isEqualTo(snippet.get("text").asText());
            assertThat(snippet.get("start").asInt()).isBetween(hit.get("start").asInt(), hit.get("end").asInt());
        }
    }

    @Test
    void theWordsLayerFindsWordsAndAllOfThem() {
        List<JsonNode> both = hits("慰问 退休教师");

        assertThat(both).isNotEmpty().allSatisfy(hit -> assertThat(textOf(hit)).contains("慰问").contains("退休教师"));
        assertThat(both.size()).isLessThan(hits("慰问").size());
        assertThat(hits("教代会")).hasSizeBetween(30, plainCounts("教代会").size());
    }

    @Test
    void highlightsWhatWasFoundAndSaysWhere() {
        String shown = search("荣休", "--layer", "chars", "--limit", 0).out();

        assertThat(shown).contains("【荣休】").doesNotContain("\u001B");
        assertThat(shown.lines().filter(line -> line.matches("\\d+\\. .*"))).isNotEmpty().allMatch(
                line -> line.matches("\\d+\\. \\S+ · (20\\d\\d|年份不明) · \\S+ · \\S+ \\[\\d+\\.\\.\\d+\\)"));
        assertThat(count("【荣休】", shown)).isEqualTo(plainCounts("荣休").stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void aLimitShortensTheListAndNotTheSums() {
        String all = search("慰问", "--limit", 0).out();
        String three = search("慰问", "--limit", 3).out();

        assertThat(three).contains("，下面列出前 3 段（--limit 0 列出全部）\n", "\n3. ").doesNotContain("\n4. ");
        assertThat(all).doesNotContain("--limit").contains("\n4. ");
        assertThat(three.substring(0, three.indexOf('，'))).isEqualTo(all.substring(0, all.indexOf('\n')));
    }

    private static Set<String> values(List<JsonNode> hits, String field) {
        Set<String> values = new TreeSet<>();
        hits.forEach(hit -> values.add(hit.get(field).asText()));
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jc-12", "霁川县城南小学", "城南小学", "南小"})
    void aSchoolGoesByItsIdItsNameOrAnAlias(String school) {
        List<JsonNode> hits = hits("慰问", "--school", school);

        assertThat(values(hits, "school_id")).containsExactly("jc-12");
        assertThat(hits).isEqualTo(hits("慰问").stream()
                .filter(hit -> hit.get("school_id").asText().equals("jc-12")).toList());
    }

    @Test
    void severalSchoolsMayBeNamed() {
        assertThat(values(hits("慰问", "--school", "南小,jc-01"), "school_id")).containsExactly("jc-01", "jc-12");
    }

    @Test
    void filtersByYearCategoryAndKind() {
        List<JsonNode> all = hits("慰问");

        assertThat(values(hits("慰问", "--year", "2023"), "year")).containsExactly("2023");
        assertThat(values(hits("慰问", "--year", "2021..2022"), "year")).containsExactly("2021", "2022");
        assertThat(values(hits("慰问", "--category", "退休教职工工作"), "category")).containsExactly("retirees");
        assertThat(hits("慰问", "--category", "retirees,relief-visits")).hasSize((int) all.stream()
                .filter(hit -> Set.of("retirees", "relief-visits").contains(hit.get("category").asText())).count());
        assertThat(values(hits("慰问", "--kind", "future-plan"), "kind")).containsExactly("future-plan");
        assertThat(hits("慰问", "--school", "南小", "--year", "2022", "--category", "retirees", "--kind", "work"))
                .isNotEmpty().allSatisfy(hit -> assertThat(hit.get("source").asText()).isEqualTo(
                        "2022/jc-12-chengnan.txt"));
    }

    @Test
    void nothingFoundIsNoFailure() {
        Cli.Result words = Cli.run("search", SampleCorpus.corpus(), "乌有之词");
        Cli.Result lines = Cli.run("search", SampleCorpus.corpus(), "乌有之词", "--format", "jsonl", "--quiet");
        Cli.Result english = Cli.run("search", SampleCorpus.corpus(), "乌有之词", "--lang", "en");

        assertThat(words).isEqualTo(new Cli.Result(0, "“乌有之词”在 0 段里出现 0 次\n",
                "没有找到。词的切法可能不同，可加 --layer chars 按字查\n"));
        assertThat(lines).isEqualTo(new Cli.Result(0, "", ""));
        assertThat(english.out()).isEqualTo("'乌有之词' occurs 0 times in 0 paragraphs\n");
        assertThat(search("乌有之词", "--layer", "chars").out()).isEqualTo("“乌有之词”在 0 段里出现 0 次\n");
    }

    @Test
    void quotedWordsFollowOneAnother() {
        assertThat(hits("\"慰问 退休教师\"")).isNotEmpty()
                .allSatisfy(hit -> assertThat(textOf(hit).replaceAll("\\s", "")).contains("慰问退休教师"))
                .hasSameSizeAs(hits("慰问退休教师"))
                .hasSizeLessThan(hits("慰问 退休教师").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "--year 20x3|错误：--year 的值“20x3”不对，应为一年（2023）或一段（2021..2023）",
        "--year 2023..2021|错误：--year 的值“2023..2021”不对，应为一年（2023）或一段（2021..2023）",
        "--year 2021..|错误：--year 的值“2021..”不对",
        "--category 慰问|错误：没有名为“慰问”的类别；有：democratic-management（教代会与民主管理）、",
        "--kind done|错误：没有名为“done”的段落类型；有：doc-title（文档标题）、heading（小标题）、",
        "--limit -1|错误：--limit 不能是负数，给的是 -1",
        "--limit many|错误：--limit 的值“many”不对，应为一个整数",
        "--layer letters|错误：--layer 的值“letters”不对，应为 words|chars",
        "--cql --layer chars|错误：--cql 和 --layer chars 不能同时用",
        "--segmentation-sensitivity --layer chars|错误：--segmentation-sensitivity 比较按词和按字",
        "--school 城北|错误：语料里没有名为“城北”的学校，请写全名、编号或名册里的别名",
        "--school 雁湖镇|错误：语料里没有名为“雁湖镇”的学校，相近的有：霁川县雁湖镇中心小学、霁川县雁湖镇初级中学"})
    void aWrongFilterIsNamedWithWhatWouldBeRight(String options, String message) {
        List<Object> arguments = new ArrayList<>(List.of("search", SampleCorpus.corpus(), "慰问"));
        arguments.addAll(List.of(options.split(" ")));

        Cli.Result result = Cli.run(arguments.toArray());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(message);
    }

    @Test
    void theEndOfANameIsEnoughIfOnlyOneSchoolIsCalledSo() {
        Cli.Result whole = Cli.run("search", SampleCorpus.corpus(), "慰问", "--school", "霁川县第三中学");
        Cli.Result end = Cli.run("search", SampleCorpus.corpus(), "慰问", "--school", "第三中学");

        assertThat(end.code()).isZero();
        assertThat(end.out()).isNotEmpty().isEqualTo(whole.out());
        assertThat(Cli.run("search", SampleCorpus.corpus(), "慰问", "--school", "中学").code()).isEqualTo(2);
    }

    @Test
    void operatorsConnectTerms() {
        int either = hits("慰问 OR 走访").size();

        assertThat(either).isEqualTo(hits("慰问").size() + hits("走访 -慰问").size()).isGreaterThan(hits("走访").size());
        assertThat(hits("慰问 (走访 或 看望) NOT 退休")).isNotEmpty()
                .allSatisfy(hit -> assertThat(textOf(hit)).contains("慰问").containsPattern("走访|看望"));
        assertThat(hits("\"慰问 退休教师\" OR 走访")).hasSizeGreaterThan(hits("\"慰问 退休教师\"").size());
    }

    @Test
    void fieldsSayTheSameAsOptions() {
        assertThat(hits("慰问 学校:南小 年份:2022 类别:退休 段落类型:work"))
                .isEqualTo(hits("慰问", "--school", "南小", "--year", "2022", "--category", "retirees", "--kind", "work"))
                .isNotEmpty();
        assertThat(hits("[word=\"慰问\"] within <document school=\"南小\" year=\"2022\"/>"))
                .isEqualTo(hits("慰问", "--school", "南小", "--year", "2022")).isNotEmpty();
    }

    @Test
    void fieldsAloneListParagraphs() {
        List<JsonNode> found = hits("学校:南小 类别:退休");

        assertThat(found).isNotEmpty().allSatisfy(hit -> assertThat(hit.get("matches")).isEmpty());
        assertThat(values(found, "category")).containsExactly("retirees");
        assertThat(search("学校:南小 类别:退休", "--limit", 1).out())
                .startsWith("符合“学校:南小 类别:退休”的有 " + found.size() + " 段，下面列出前 1 段");
    }

    @Test
    void wildcardsFindWordsOfAForm() {
        assertThat(hits("教代*")).hasSizeGreaterThanOrEqualTo(hits("教代会").size());
        assertThat(hits("退休教?")).isNotEmpty().allSatisfy(hit -> assertThat(matched(hit)).allMatch(
                word -> word.startsWith("退休教") && word.length() == 4));
    }

    private static List<String> matched(JsonNode hit) {
        String page = SampleCorpus.texts().getOrDefault(hit.get("source").asText(), "");
        return Json.elements(hit.get("matches")).stream()
                .map(match -> page.substring(match.get("start").asInt(), match.get("end").asInt())).toList();
    }

    @Test
    void understandsTheCorpusQueryLanguage() {
        List<JsonNode> gap = hits("[word=\"慰问\"] []{0,3} [word=\"退休教师\"]");

        assertThat(gap).hasSizeGreaterThan(hits("慰问退休教师").size()).hasSizeLessThanOrEqualTo(hits("慰问 退休教师").size())
                .allSatisfy(hit -> assertThat(matched(hit)).allMatch(words -> words.matches("(?s)慰问.*退休教师")));
        assertThat(hits("\"慰问|走访\"", "--cql")).hasSameSizeAs(hits("慰问 OR 走访"));
        assertThat(hits("[word=\"工会\" & pos!=\"w.*\"]")).isEqualTo(hits("工会"));
    }

    @Test
    void explainsHowAQueryIsUnderstood() {
        Cli.Result result = Cli.run("search", SampleCorpus.corpus(), "慰问 -类别:退休", "--explain", "--limit", 1, "--quiet");

        assertThat(result.err())
                .isEqualTo("检索式：[word=\"慰问\"] AND NOT <paragraph category=\"retirees\"/>\n");
        assertThat(hits("[word=\"慰问\"] AND NOT <paragraph category=\"retirees\"/>", "--cql"))
                .isEqualTo(hits("慰问 -类别:退休"));
    }

    @Test
    void theManifestHasTheQueryAsItWasUnderstood(@TempDir Path folder) throws IOException {
        Path manifest = folder.resolve("run.json");

        search("慰问 -类别:退休 学校:南小", "--manifest", manifest, "--quiet");

        assertThat(Files.readString(manifest)).contains("慰问 -类别:退休 学校:南小",
                "[word=\\\"慰问\\\"] AND NOT <paragraph category=\\\"retirees\\\"/> AND <document school=\\\"霁川县城南小学\\\"/>");
        Cli.Result again = Cli.run("rerun", manifest, "--quiet");
        assertThat(again.code()).as(again.err()).isZero();
    }

    @Test
    void comparesWordsWithCharacters() {
        String shown = search("代会", "--segmentation-sensitivity", "--limit", 0).out();
        int characters = plainCounts("代会").stream().mapToInt(Integer::intValue).sum();

        assertThat(shown).contains("“代会”按词和按字各有多少", "按字出现 " + characters + " 次。").containsPattern("(?m)^教代会 +\\d+");
        assertThat(search("[word=\"代会\"]", "--segmentation-sensitivity", "--limit", 0).out()).isEqualTo(shown);
        assertThat(search("教代会", "--segmentation-sensitivity").out()).contains("按词出现 ")
                .containsPattern("(?m)^教代会 +\\d+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"慰问 教师", "慰*", "慰问，教师", "类别:慰问"})
    void comparesNothingButASingleTerm(String term) {
        Cli.Result result = Cli.run("search", SampleCorpus.corpus(), term, "--segmentation-sensitivity");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("错误：--segmentation-sensitivity 只能查一个词").contains(term);
    }

    @Test
    void pointsAtWhatItDoesNotUnderstand() {
        Cli.Result unknown = Cli.run("search", SampleCorpus.corpus(), "慰问 学较:二小");
        Cli.Result english = Cli.run("search", SampleCorpus.corpus(), "[word=\"a\"", "--lang", "en");
        Cli.Result school = Cli.run("search", SampleCorpus.corpus(), "慰问 学校:雁湖镇");

        assertThat(unknown).isEqualTo(new Cli.Result(2, "", """
                错误：没有名为“学较”的字段，相近的有：学校
                  慰问 学较:二小
                       ^^^^
                应为：学校、年份、类别、段落类型、文档类型、来源；文字里的冒号，给整个词加上引号
                例：类别:慰问帮扶 学校:第二小学 年份:2021..2023
                """));
        assertThat(english).isEqualTo(new Cli.Result(2, "", """
                error: '[' is never closed by ']'
                  [word="a"
                  ^
                for example: [word="慰问"] []{0,3} [pos="n.*"]
                """));
        assertThat(school.err()).startsWith("错误：语料里没有名为“雁湖镇”的学校，相近的有：")
                .endsWith("\n  慰问 学校:雁湖镇\n            ^^^^^^\n");
    }

    @Test
    void aQueryWithoutWordsSaysHowToFindItAllTheSame() {
        Map<String, String> wrong = Map.of(" ", "错误：没有检索词", "；", "--layer chars");
        wrong.forEach((query, message) -> {
            Cli.Result result = Cli.run("search", SampleCorpus.corpus(), query);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).startsWith("错误：").contains(message);
        });
        assertThat(search("；", "--layer", "chars", "--limit", 1).out()).contains("【；】");
    }
}
