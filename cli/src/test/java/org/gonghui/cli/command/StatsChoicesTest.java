package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gonghui.cli.Cli;
import org.gonghui.cli.RawTable;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every choice of dimensions and measure is either answered, with its denominator and n of N, or refused with those
/// that are answered.
final class StatsChoicesTest {

    private static final List<String> DIMENSIONS = List.of("school", "year", "stage", "document", "category", "group",
            "kind");
    private static final List<String> MEASURES = List.of("paragraphs", "characters", "documents", "share");
    /// Dimensions that follow from another one, so that a table by both says nothing more.
    private static final Set<Set<String>> ONE_FOLLOWS = Set.of(Set.of("school", "stage"), Set.of("document", "school"),
            Set.of("document", "year"), Set.of("document", "stage"), Set.of("category", "group"));

    @TempDir
    private static Path folder = Path.of("");
    private static Path corpus = Path.of("");

    @BeforeAll
    static void index() {
        SmallCounty county = SmallCounty.in(folder);
        corpus = folder.resolve("corpus");
        assertThat(Cli.run("index", county.folder(), "-o", corpus, "--schools", county.schools()).code()).isZero();
    }

    private static Stream<List<String>> choices() {
        return DIMENSIONS.stream().flatMap(first -> Stream.concat(Stream.of(List.of(first)),
                DIMENSIONS.stream().map(second -> List.of(first, second))));
    }

    private static boolean canBeTabulated(List<String> by, String measure) {
        boolean independent = by.size() == 1
                || (!by.get(0).equals(by.get(1)) && !ONE_FOLLOWS.contains(Set.copyOf(by)));
        boolean ofParagraphs = List.of("category", "group", "kind").contains(by.getLast());
        return independent && (!measure.equals("share") || ofParagraphs);
    }

    @Test
    void everyChoiceIsAnsweredOrRefusedWithThoseThatAre() {
        int answered = 0;
        for (List<String> by : choices().toList()) {
            for (String measure : MEASURES) {
                Cli.Result result = Cli.run("stats", corpus, "--by", String.join(",", by), "--measure", measure);
                String choice = by + " " + measure;
                if (canBeTabulated(by, measure)) {
                    answered++;
                    assertAnswered(choice, result);
                } else {
                    assertThat(result.code()).as(choice).isEqualTo(2);
                    assertThat(result.out()).as(choice).isEmpty();
                    assertThat(result.err()).as(choice).startsWith("错误：").contains("可用", "category");
                }
            }
        }
        assertThat(answered).isEqualTo(7 * 3 + 3 + 32 * 3 + 16);
    }

    private static void assertAnswered(String choice, Cli.Result result) {
        assertThat(result.code()).as(choice).isZero();
        assertThat(result.err()).as(choice).isEmpty();
        assertThat(result.out()).as(choice).startsWith("按").contains("\n口径：", "\n覆盖：名册 3 所学校中 ", " / 4 份文档。");
    }

    @Test
    void aTableTurnedOverHoldsTheSameNumbers() {
        for (List<String> by : choices().filter(by -> canBeTabulated(by, "paragraphs")).toList()) {
            if (by.size() == 2) {
                RawTable table = table(by);
                RawTable turned = table(by.reversed());
                assertThat(cells(turned, true)).as(by.toString()).isEqualTo(cells(table, false)).isNotEmpty();
            }
        }
    }

    private static RawTable table(List<String> by) {
        return RawTable.of(Cli.run("stats", corpus, "--by", String.join(",", by), "--format", "csv", "--raw").out());
    }

    /// The counts that are more than 0, by row and column, sums left out.
    private static Set<String> cells(RawTable table, boolean turned) {
        Set<String> cells = new java.util.TreeSet<>();
        for (Map.Entry<String, Map<String, String>> row : table.rows().entrySet()) {
            for (String column : table.columns()) {
                String count = table.cell(row.getKey(), column);
                if (isUnit(row.getKey()) && isUnit(column) && count.matches("[1-9][0-9]*")) {
                    cells.add(turned
                            ? column + "/" + row.getKey() + "=" + count
                            : row.getKey() + "/" + column + "="
                                    + count);
                }
            }
        }
        return cells;
    }

    private static boolean isUnit(String id) {
        return !Set.of("id", "label", "role", "documents", "paragraphs", "total").contains(id)
                && !id.startsWith("group:");
    }

    @Test
    void everyKindIsAnsweredAndATableByKindTakesAllOnly() {
        for (String kind : List.of("done", "planned", "all")) {
            assertThat(Cli.run("stats", corpus, "--kind", kind).code()).as(kind).isZero();
            assertThat(Cli.run("stats", corpus, "--by", "kind", "--kind", kind).code()).as(kind)
                    .isEqualTo(kind.equals("all") ? 0 : 2);
        }
    }

    @Test
    void wordsThatAreNoChoiceAreNamedWithThoseThatAre() {
        Map<List<String>, String> wrong = Map.of(
                List.of("--by", "学效"), "错误：--by 不认识「学效」；可用：school（学校）、year（年份）、stage（学段）",
                List.of("--by", "school,year,kind"), "错误：--by school,year,kind 不能统计",
                List.of("--by", ""), "错误：--by 不认识「」",
                List.of("--measure", "words"), "错误：--measure 不认识「words」；可用：paragraphs（段落数）、characters（",
                List.of("--kind", "undone"), "错误：--kind 不认识「undone」；可用：done（",
                List.of("--format", "pdf"), "错误：--format 的值“pdf”不对，应为 table|csv|json|jsonl|xlsx",
                List.of("--format", "xlsx"), "错误：xlsx 要写到文件：请加 -o 文件.xlsx");
        wrong.forEach((options, message) -> {
            List<Object> arguments = new ArrayList<>(List.of("stats", corpus));
            arguments.addAll(options);
            Cli.Result result = Cli.run(arguments.toArray());
            assertThat(result.code()).as(options.toString()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith(message);
        });
    }

    @Test
    void dimensionsMayBeNamedInChinese() {
        assertThat(Cli.run("stats", corpus, "--by", "学校，类别").out()).isEqualTo(Cli.run("stats", corpus).out());
    }

    @Test
    void copiesCanBeCountedOnce() {
        int all = total(Cli.run("stats", SampleCorpus.corpus(), "--by", "year", "--format", "csv", "--raw").out());
        Cli.Result once = Cli.run("stats", SampleCorpus.corpus(), "--by", "year", "--format", "csv", "--raw",
                "--copies", "once");

        assertThat(once.code()).isZero();
        assertThat(total(once.out())).isPositive().isLessThan(all);
        assertThat(once.err()).contains("雷同的段落只计一次：1568 段中略去 ");
        assertThat(Cli.run("stats", SampleCorpus.corpus(), "--copies", "once").out()).contains("雷同的段落只计一次");
        assertThat(Cli.run("stats", SampleCorpus.SUMMARIES, "--copies", "once").err())
                .startsWith("错误：--copies once 要在语料上统计");
    }

    private static int total(String csv) {
        String last = csv.lines().reduce("", (before, line) -> line);
        return Integer.parseInt(last.substring(last.lastIndexOf(',') + 1));
    }
}
