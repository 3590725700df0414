package org.gonghui.analyzer.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gonghui.analyzer.chart.Chart;
import org.gonghui.analyzer.explore.Concordance;
import org.gonghui.analyzer.explore.ConcordanceRequest;
import org.gonghui.analyzer.ledger.CategoryStatistics;
import org.gonghui.analyzer.ledger.CorpusLedger;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.analyzer.ledger.Passage;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.notebook.HtmlTable.Align;
import org.gonghui.analyzer.pipeline.CorpusRecipe;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.CorpusSearch;
import org.gonghui.corpus.query.language.QueryParser;
import org.gonghui.corpus.query.language.SchoolFinder;
import org.gonghui.corpus.query.language.Syntax;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

final class NotebookTest {

    private static final HanLpSegmenter SEGMENTER = HanLpSegmenter.standard();

    private static String body(Html html) {
        String markup = html.toString();
        return markup.substring(markup.indexOf("<table>"));
    }

    private static Table schools() {
        return Table.create("schools", StringColumn.create("school", "甲峰小学", "<乙&溪>\"小'学"),
                DoubleColumn.create("share", 0.12345, Double.NaN), IntColumn.create("count", new int[]{3, 4}));
    }

    private static ResultTable result() {
        return new ResultTable(new Message("各校<占比>", "shares"),
                List.of(ResultColumn.of("school", Kind.TEXT, "学校", "school"),
                        ResultColumn.of("share", Kind.RATIO, "占比", "share"),
                        ResultColumn.of("count", Kind.COUNT, "次数", "count")),
                schools(), List.of(new Message("分母是 7。", "of 7.")));
    }

    @Test
    void showsAResultWithLabelsAndNotes() {
        assertThat(body(Notebook.show(result()))).isEqualTo("""
                <table>
                <caption>各校&lt;占比&gt;</caption>
                <thead><tr><th class="left">学校</th><th class="right">占比</th><th class="right">次数</th></tr></thead>
                <tbody>
                <tr><td class="left">甲峰小学</td><td class="right">0.1235</td><td class="right">3</td></tr>
                <tr><td class="left">&lt;乙&amp;溪&gt;&quot;小&#39;学</td><td class="right">—</td><td class="right">4</td></tr>
                </tbody>
                </table>
                <p>说明：分母是 7。</p>
                </div>""");
    }

    @Test
    void saysOfHowManyRowsItShowsTheFirst() {
        assertThat(body(Notebook.show(result(), 1))).contains("甲峰小学", "<p>共 2 行，列出前 1 行。</p>")
                .doesNotContain("乙&amp;溪");
        assertThat(body(Notebook.show(result(), 0))).contains("共 2 行，列出前 0 行。");
    }

    @Test
    void showsAnyTableByTheNamesOfItsColumns() {
        assertThat(body(Notebook.show(schools()))).isEqualTo("""
                <table>
                <thead><tr><th class="left">school</th><th class="right">share</th><th class="right">count</th></tr></thead>
                <tbody>
                <tr><td class="left">甲峰小学</td><td class="right">0.1235</td><td class="right">3</td></tr>
                <tr><td class="left">&lt;乙&amp;溪&gt;&quot;小&#39;学</td><td class="right">—</td><td class="right">4</td></tr>
                </tbody>
                </table>
                </div>""");
        Table long_ = Table.create("long", IntColumn.create("n", IntStream.range(0, 25).toArray()));
        assertThat(body(Notebook.show(long_))).contains(">19</td>", "共 25 行，列出前 20 行。").doesNotContain(">20</td>");
    }

    /// A row as a notebook declares one.
    public record Row(String school, Optional<Category> category, int count, double share, OptionalInt year) {}

    @Test
    void showsRecordsByTheirComponents() {
        List<Row> rows = List.of(
                new Row("<甲>", Optional.of(Category.RELIEF_VISITS), 3, 0.5, OptionalInt.of(2023)),
                new Row("乙", Optional.empty(), 0, Double.NaN, OptionalInt.empty()));

        assertThat(body(Notebook.show(rows))).isEqualTo("""
                <table>
                <thead><tr><th class="left">school</th><th class="left">category</th><th class="right">count</th>\
                <th class="right">share</th><th class="right">year</th></tr></thead>
                <tbody>
                <tr><td class="left">&lt;甲&gt;</td><td class="left">慰问帮扶与送温暖</td><td class="right">3</td>\
                <td class="right">0.5000</td><td class="right">2023</td></tr>
                <tr><td class="left">乙</td><td class="left"></td><td class="right">0</td><td class="right">—</td>\
                <td class="right">—</td></tr>
                </tbody>
                </table>
                </div>""");
        assertThat(body(Notebook.show(rows, "学校", "类别", "次数", "占比", "年份")))
                .contains("<th class=\"left\">学校</th>").doesNotContain("school");
        assertThat(body(Notebook.show(List.<Row>of()))).contains("<tbody>\n</tbody>");
        assertThatThrownBy(() -> Notebook.show(rows, "学校")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void setsOffTheWordsOfAPassage() {
        Passage passage = new Passage(FactId.parse("figure:a.txt#1@3-5").orElseThrow(), List.of("一、<甲>"), "慰问<", "5人",
                "&。");

        assertThat(Notebook.show(passage).markup()).contains("figure:a.txt#1@3-5</p>", "一、&lt;甲&gt;</p>",
                "<blockquote>慰问&lt;<strong>5人</strong>&amp;。</blockquote>");
    }

    private static Chart chart(double value) {
        return new Chart.Bars(new Message("各类<占比>", "shares"), new Message("一条一类。", "a bar each"), Chart.Scale.SHARE,
                new Message("甲峰小学", "A"), new Message("中位数", "median"), List.of(new Chart.Bar(new Message("慰问&", "b"),
                        Optional.of(Chart.Ranged.exact(value)), OptionalDouble.empty())));
    }

    @Test
    void drawsAChartWithItsTitleAndWithIdsOfItsOwn() {
        String one = Notebook.show(chart(0.25)).markup();

        assertThat(one).contains("<strong>各类&lt;占比&gt;</strong>", "<svg", "慰问&amp;", "</svg>").doesNotContain("<占比>");
        assertThat(Notebook.show(chart(0.25)).markup()).isEqualTo(one);
        String id = one.replaceAll("(?s).*?(chart-[0-9a-f]{16}).*", "$1");
        assertThat(id).startsWith("chart-");
        assertThat(Notebook.show(chart(0.5)).markup()).doesNotContain(id);
    }

    @Test
    void putsPiecesBelowEachOther() {
        assertThat(new Html("<p>1</p>").then(new Html("<p>2</p>"))).hasToString("<p>1</p>\n<p>2</p>");
    }

    @Test
    void refusesRowsOfAnotherWidth() {
        assertThatThrownBy(() -> new HtmlTable("", List.of("a"), List.of(Align.LEFT), List.of(List.of("1", "2")),
                List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 cells");
    }

    private static Corpus corpus(Path temporary, String text) throws IOException, UserException {
        Path folder = Files.createDirectories(temporary.resolve("texts"));
        Files.writeString(folder.resolve("a.txt"), text);
        CorpusRecipe.of(folder).make(temporary.resolve("corpus"));
        return Corpus.open(temporary.resolve("corpus"));
    }

    @Test
    void showsConcordancesAndStatisticsOfACorpus(@TempDir Path temporary) throws IOException, UserException {
        try (Corpus corpus = corpus(temporary, "霁川县甲峰小学工会2023年工作总结\n全年慰问生病教师五人，慰问困难家庭三户<b>。\n")) {
            Concordance concordance = Concordance.of(CorpusSearch.in(corpus, SEGMENTER), ConcordanceRequest.of(
                    new QueryParser(SEGMENTER, SchoolFinder.AS_WRITTEN).parse("慰问", Syntax.AUTO)));

            assertThat(body(Notebook.show(concordance))).contains(
                    "<td class=\"right\">全年</td><td class=\"key\">慰问</td><td class=\"left\">生病教师五人",
                    "三户&lt;b&gt;", "霁川县甲峰小学 2023</td>", "说明：共 2 处命中，在 1 段里。");
            assertThat(body(Notebook.show(concordance, 1))).contains("共 2 行，列出前 1 行。");
            assertThat(body(Notebook.show(CategoryStatistics.compute(CorpusLedger.of(corpus).ledger(),
                    StatsRequest.parse(List.of("school", "group"), "share", Optional.empty()))))).contains(
                            "<td class=\"left\">霁川县甲峰小学</td>", "<td class=\"right\">100.0%</td>", "口径：", "覆盖：");
            Chart heat = Notebook.heatMap("占比", CategoryStatistics.compute(CorpusLedger.of(corpus).ledger(),
                    StatsRequest.parse(List.of("school", "category"), "share", Optional.empty())));
            assertThat(heat).isInstanceOfSatisfying(Chart.HeatMap.class, map -> {
                assertThat(map.rows()).containsExactly("霁川县甲峰小学");
                assertThat(map.columns()).extracting(Message::zh)
                        .containsExactlyInAnyOrderElementsOf(
                                Arrays.stream(Category.values()).map(one -> one.label().zh()).toList());
                assertThat(map.cells().getFirst()).contains(OptionalDouble.of(1));
                assertThat(map.scale()).isEqualTo(Chart.Scale.SHARE);
            });
        }
    }

    @Test
    void theDataHaveAFingerprintThatDependsOnTheTextsAlone(@TempDir Path one, @TempDir Path other)
            throws IOException, UserException {
        try (Corpus first = corpus(one, "霁川县甲峰小学工会2023年工作总结\n"); Corpus same = corpus(other, "霁川县甲峰小学工会2023年工作总结\n")) {
            assertThat(DataFingerprint.of(first)).isEqualTo(DataFingerprint.of(same)).matches("[0-9a-f]{64}");
            assertThat(Notebook.fingerprint(first).markup())
                    .contains("数据指纹</td><td class=\"left\">" + DataFingerprint.of(first).substring(0, 16))
                    .contains("语料指纹</td><td class=\"left\">" + first.manifest().fingerprint().substring(0, 16));
        }
        try (Corpus first = Corpus.open(one.resolve("corpus"));
                Corpus changed = corpus(other, "霁川县甲峰小学工会2022年工作总结\n")) {
            assertThat(DataFingerprint.of(changed)).isNotEqualTo(DataFingerprint.of(first));
        }
    }
}
