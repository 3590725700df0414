package org.gonghui.analyzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultGraph;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HiddenWordsTest {

    private static final String TEXT = """
            霁川县云岭小学工会2023年工作总结
            一、关心职工
            工会主席潘秋菊老师带队慰问困难教师5人，看望了吕建国老师。潘秋菊老师还到了三所学校。
            二、文体活动
            庆祝建国七十周年，迎接建国日，组织教师参加建国杯气排球比赛。张伟老师、刘芳老师夺冠。
            """;

    private Corpus corpus;
    private HiddenWords hidden;

    @BeforeAll
    void read(@TempDir Path folder) throws Exception {
        corpus = TestCorpus.of(folder.resolve("corpus"), Map.of("a.txt", TEXT));
        hidden = HiddenWords.of(corpus, CorpusTokens.of(corpus, TestCorpus.SEGMENTER));
    }

    @AfterAll
    void close() throws Exception {
        corpus.close();
    }

    private static ResultTable table(List<String> first, List<String> second) {
        return new ResultTable(new Message("表", "table"),
                List.of(ResultColumn.of("a", Kind.TEXT, "甲", "a"), ResultColumn.of("b", Kind.TEXT, "乙", "b")),
                Table.create("table", StringColumn.create("a", first), StringColumn.create("b", second)), List.of());
    }

    private List<String> left(String... words) {
        ResultTable rest = hidden.without(table(List.of(words), List.of(words).stream().map(any -> "").toList()));
        return rest.table().stringColumn("a").asList();
    }

    @Test
    void leavesOutPiecesOfNamesThatAreLittleElse() {
        assertThat(left("秋菊", "慰问", "教师", "潘秋菊", "学校")).containsExactly("慰问", "教师", "学校");
    }

    @Test
    void keepsWordsThatAreNamesNowAndThen() {
        assertThat(left("建国", "老师", "三")).containsExactly("建国", "老师", "三");
    }

    @Test
    void leavesOutWordsThatMakeANameTogether() {
        assertThat(left("吕 建国", "主席 老师", "张 伟", "伟 张", "老师 张伟")).containsExactly("主席 老师");
        ResultTable columns = table(List.of("建国", "国", "老师"), List.of("吕", "吕建", "慰问"));
        assertThat(hidden.without(columns).table().stringColumn("a").asList()).containsExactly("老师");
    }

    @Test
    void saysHowManyRowsAreLeftOut() {
        ResultTable rest = hidden.without(table(List.of("秋菊", "慰问"), List.of("", "")));
        assertThat(rest.notes()).singleElement().satisfies(note -> assertThat(note.zh()).contains("略去 1 行"));
        ResultTable same = table(List.of("慰问"), List.of(""));
        assertThat(hidden.without(same)).isSameAs(same);
    }

    @Test
    void takesThemOutOfNetworksWithTheirConnections() {
        ResultGraph graph = new ResultGraph(table(List.of("秋菊", "慰问", "教师"), List.of("", "", "")),
                table(List.of("秋菊", "慰问"), List.of("慰问", "教师")));
        ResultGraph rest = hidden.without(graph);
        assertThat(rest.nodes().size()).isEqualTo(2);
        assertThat(rest.edges().size()).isEqualTo(1);
    }
}
