package org.gonghui.analyzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gonghui.analyzer.measure.Association;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.index.CommitDetails;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusWriter;
import org.gonghui.corpus.index.Fingerprints;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.school.DocumentList;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Token;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a corpus on disk to tables.
final class CorpusTokensTest {

    @TempDir
    private static Path folder = Path.of("");

    private static final HanLpSegmenter SEGMENTER = HanLpSegmenter.standard();
    private static List<AnnotatedPage> pages = List.of();

    private static Page page(String source, String text) {
        return new Page(source, text, List.of(), new Origin("txt", "UTF-8", text.length(), "0".repeat(64)));
    }

    @BeforeAll
    static void writeTheCorpus() throws UserException, IOException {
        pages = Pipeline.standard(Register.EMPTY, DocumentList.EMPTY, SEGMENTER).annotate(List.of(page("b.txt", """
                霁川县云岭小学工会2023年工作总结
                一、关心职工
                春节前慰问困难教师5人，送去慰问金2500元；平时慰问住院教师。
                二、文体活动
                组织教师参加气排球比赛。
                """), page("a.txt", """
                霁川县松溪中学工会2022年工作总结
                一、民主管理
                召开教代会，审议学校工作报告，教师代表提出提案12件。
                重阳节慰问退休教师。
                """)));
        Fingerprints fingerprints = new Fingerprints(SEGMENTER.fingerprint(), "rules", "register");
        try (CorpusWriter writer = CorpusWriter.open(folder.resolve("c"), fingerprints)) {
            for (AnnotatedPage page : pages) {
                writer.put(page,
                        new InputRow(page.page().source(), InputOutcome.INDEXED, Optional.empty(), "txt", "UTF-8",
                                1, "0".repeat(64), page.summaries().size()));
            }
            writer.commit(new CommitDetails("test", (rows, out) -> rows.forEach(row -> assertThat(row).isNotNull()),
                    Optional.empty(), Optional.empty()));
        }
    }

    /// Asks something of the corpus.
    private interface Question {
        ResultTable ask(CorpusTokens tokens) throws UserException, IOException;
    }

    private static ResultTable ask(Question question) throws UserException, IOException {
        try (Corpus corpus = Corpus.open(folder.resolve("c"))) {
            return question.ask(CorpusTokens.of(corpus, SEGMENTER));
        }
    }

    private static List<Token> words() {
        List<Token> words = new ArrayList<>();
        pages.forEach(page -> page.summaries().forEach(summary -> summary.paragraphs().forEach(paragraph -> words
                .addAll(paragraph.tokens().stream().filter(token -> !token.pos().startsWith("w")).toList()))));
        return words;
    }

    @Test
    void everyWordWithItsPartOfSpeechIsCounted() throws Exception {
        TreeMap<String, Long> expected = new TreeMap<>();
        words().forEach(token -> expected.merge(token.word() + "/" + token.pos(), 1L, Long::sum));

        ResultTable table = ask(tokens -> FrequencyList.of(tokens.source(SearchFilter.NONE),
                new FrequencyList.Request(new Counting(WordUnit.WORD_POS, Set.of(), 1), Optional.empty())));

        TreeMap<String, Long> counts = new TreeMap<>();
        for (int row = 0; row < table.size(); row++) {
            counts.put(table.text(row, 0) + "/" + table.text(row, 1), (long) table.number(row, 2).getAsDouble());
        }
        assertThat(counts).isEqualTo(expected);
    }

    @Test
    void filtersAndPartsAreThoseOfTheDocuments() throws Exception {
        ResultTable years = ask(tokens -> Varieties.of(tokens.source(SearchFilter.NONE),
                new Varieties.Request(Optional.of(Part.YEAR), 10)));
        ResultTable one = ask(tokens -> Varieties.of(tokens.source(SearchFilter.NONE.withYears(2022, 2022)),
                new Varieties.Request(Optional.of(Part.CATEGORY), 10)));

        assertThat(years.table().stringColumn("year").asList()).containsExactlyInAnyOrder("2022", "2023");
        assertThat(years.table().longColumn("words").sum()).isEqualTo(words().size());
        assertThat(one.table().stringColumn("category").asList()).contains("democratic-management");
        assertThat(one.notes().getFirst().zh()).startsWith("范围：1 份文档、");
    }

    @Test
    void hitsStandWhereTheQueryIsFoundInEachParagraph() throws Exception {
        // every 慰问 is a node, within 慰问金 too
        ResultTable table = ask(tokens -> Collocations.of(
                tokens.source(SearchFilter.NONE, new ResolvedQuery.Characters("慰问")), new Collocations.Request(0, 1,
                        Counting.WORDS, List.of(Association.LOG_DICE), Crossing.STOPS)));

        assertThat(table.table().stringColumn("word").asList()).contains("困难教师", "2500", "住院", "退休教师");
        assertThat(table.notes().getLast().zh()).startsWith("查到 4 处");
    }

    @Test
    void partsOfACorpusAreComparedWithTheRest() throws Exception {
        ResultTable table = ask(tokens -> Keyness.of(tokens.source(SearchFilter.NONE.withYears(2023, 2023)),
                tokens.source(SearchFilter.NONE), Keyness.Against.REST, new Keyness.Request(Counting.WORDS,
                        Keyness.Direction.OVER, KeynessMeasure.LOG_RATIO, 1)));

        assertThat(table.table().stringColumn("word").asList()).contains("2023", "春节").doesNotContain("2022", "教代会");
    }

    @Test
    void whatIsComparedWithItselfInPartIsToldSo() throws Exception {
        Keyness.Request request = new Keyness.Request(Counting.WORDS, Keyness.Direction.OVER, KeynessMeasure.LOG_RATIO,
                1);
        SearchFilter year = SearchFilter.NONE.withYears(2023, 2023);

        ResultTable overlapping = ask(tokens -> Keyness.of(tokens.source(year), tokens.source(SearchFilter.NONE),
                Keyness.Against.REFERENCE, request));
        ResultTable apart = ask(tokens -> Keyness.of(tokens.source(year),
                tokens.source(SearchFilter.NONE.withYears(2022, 2022)), Keyness.Against.REFERENCE, request));

        assertThat(overlapping.notes().getLast().zh()).matches("两部分有 [1-9] 段相同.*");
        assertThat(apart.notes()).noneMatch(note -> note.zh().contains("段相同"));
    }
}
