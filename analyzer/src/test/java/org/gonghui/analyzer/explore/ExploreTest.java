package org.gonghui.analyzer.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gonghui.analyzer.explore.Ngrams.Place;
import org.gonghui.analyzer.explore.PatternCollocations.NodeEnd;
import org.gonghui.analyzer.measure.Association;
import org.gonghui.analyzer.measure.Contingency;
import org.gonghui.analyzer.table.ResultGraph;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Category;
import org.junit.jupiter.api.Test;

/// Counts that a reader can check by eye.
final class ExploreTest {

    private static final WrittenSource COUNTY = new WrittenSource()
            .document("甲校", 2022, "工会 慰问/v 教师 ， 工会 慰问/v 职工", "教师 参加/v 活动")
            .document("乙校", 2023, "工会 组织/v 活动 。", "慰问/n 活动")
            .document("", 2023, "工会");

    private static List<String> lines(ResultTable table) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < table.columns().size(); column++) {
                String cell = table.columns().get(column).kind().id().equals("text")
                        ? table.text(row, column)
                        : table.number(row, column).isEmpty()
                                ? "-"
                                : Double.toString(Math.round(table.number(row, column).getAsDouble() * 1000) / 1000.0)
                                        .replaceAll("\\.0$", "");
                line.append(column == 0 ? "" : " ").append(cell);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static Counting counting(WordUnit unit, String... tags) {
        return new Counting(unit, Set.of(tags), 1);
    }

    // ---- frequencies

    @Test
    void wordsAreListedByFrequencyThenByCodePoints() throws Exception {
        ResultTable table = FrequencyList.of(COUNTY, new FrequencyList.Request(Counting.WORDS, Optional.empty()));

        // 15 words: 4 of 工会, and so on; documents in the last column
        assertThat(lines(table)).containsExactly("工会 4 266666.667 3", "慰问 3 200000 2", "活动 3 200000 2",
                "教师 2 133333.333 1", "参加 1 66666.667 1", "组织 1 66666.667 1", "职工 1 66666.667 1");
        assertThat(table.notes().getFirst().zh()).isEqualTo("范围：3 份文档、5 段、15 词（不计标点）。");
    }

    @Test
    void aPartOfSpeechKeepsItsTokensAlone() throws Exception {
        assertThat(lines(FrequencyList.of(COUNTY,
                new FrequencyList.Request(counting(WordUnit.WORD_POS, "v"), Optional.empty()))))
                .containsExactly("慰问 v 2 133333.333 1", "参加 v 1 66666.667 1", "组织 v 1 66666.667 1");
        assertThat(lines(FrequencyList.of(COUNTY,
                new FrequencyList.Request(counting(WordUnit.WORD, "v"), Optional.empty()))).getFirst())
                .isEqualTo("慰问 2 133333.333 1");
        assertThat(lines(FrequencyList.of(COUNTY, new FrequencyList.Request(counting(WordUnit.POS), Optional.empty()))))
                .containsExactly("n 11 733333.333 3", "v 4 266666.667 2");
    }

    @Test
    void partsHaveListsOfTheirOwnAndWhatBelongsToNoneIsTold() throws Exception {
        ResultTable table = FrequencyList.of(COUNTY,
                new FrequencyList.Request(new Counting(WordUnit.WORD, Set.of(), 2), Optional.of(Part.SCHOOL)));

        assertThat(lines(table)).containsExactly("乙校 活动 2 400000 1", "甲校 工会 2 222222.222 1",
                "甲校 慰问 2 222222.222 1", "甲校 教师 2 222222.222 1");
        assertThat(table.notes().getLast().zh()).startsWith("另有 1 词的学校不明");
    }

    @Test
    void theListOfAYearIsThatOfItsDocuments() throws Exception {
        ResultTable years = FrequencyList.of(COUNTY,
                new FrequencyList.Request(counting(WordUnit.POS), Optional.of(Part.YEAR)));

        assertThat(lines(years)).containsExactly("2022 n 6 666666.667 1", "2022 v 3 333333.333 1",
                "2023 n 5 833333.333 2", "2023 v 1 166666.667 1");
    }

    // ---- n-grams

    @Test
    void sequencesStopAtPunctuation() throws Exception {
        ResultTable table = Ngrams.of(COUNTY, Ngrams.Request.of(2, Counting.WORDS));

        assertThat(lines(table)).containsExactly("工会 慰问 2 2 133333.333 1", "参加 活动 2 1 66666.667 1",
                "工会 组织 2 1 66666.667 1", "慰问 教师 2 1 66666.667 1", "慰问 活动 2 1 66666.667 1",
                "慰问 职工 2 1 66666.667 1", "教师 参加 2 1 66666.667 1", "组织 活动 2 1 66666.667 1");
    }

    @Test
    void sequencesCrossPunctuationWhenTold() throws Exception {
        ResultTable table = Ngrams.of(COUNTY, new Ngrams.Request(5, 6, Counting.WORDS, Optional.empty(),
                Place.ANYWHERE, Crossing.CROSSES));

        assertThat(lines(table)).containsExactly("工会 慰问 教师 工会 慰问 5 1 66666.667 1",
                "工会 慰问 教师 工会 慰问 职工 6 1 66666.667 1", "慰问 教师 工会 慰问 职工 5 1 66666.667 1");
    }

    @Test
    void clustersHoldTheirWordWhereItIsWanted() throws Exception {
        Counting two = new Counting(WordUnit.WORD, Set.of(), 1);
        assertThat(lines(Ngrams.of(COUNTY,
                new Ngrams.Request(2, 3, two, Optional.of("慰问"), Place.LAST, Crossing.STOPS))))
                .containsExactly("工会 慰问 2 2 133333.333 1");
        assertThat(lines(Ngrams.of(COUNTY,
                new Ngrams.Request(3, 3, two, Optional.of("慰问"), Place.ANYWHERE, Crossing.STOPS))))
                .containsExactly("工会 慰问 教师 3 1 66666.667 1", "工会 慰问 职工 3 1 66666.667 1");
    }

    @Test
    void sequencesOfPartsOfSpeechAndWithAMinimum() throws Exception {
        assertThat(lines(Ngrams.of(COUNTY, Ngrams.Request.of(3, new Counting(WordUnit.POS, Set.of(), 2)))))
                .containsExactly("n v n 3 4 266666.667 2");
        assertThat(lines(Ngrams.of(COUNTY, Ngrams.Request.of(2, new Counting(WordUnit.WORD, Set.of("n"), 1)))))
                .containsExactly("慰问 活动 2 1 66666.667 1");
    }

    // ---- collocations

    private static Collocations.Request windows(int left, int right, Association... measures) {
        return new Collocations.Request(left, right, Counting.WORDS, List.of(measures), Crossing.STOPS);
    }

    @Test
    void windowsHoldTheWordsAroundEachNodeOnce() throws Exception {
        WrittenSource source = new WrittenSource().document("甲校", 2023, "甲 慰问 乙 慰问 丙 丁", "乙 丁 。 慰问 ， 丁")
                .node("慰问");

        ResultTable table = Collocations.of(source, windows(1, 1, Association.MI));

        // 9 words that are no node; 甲 乙 丙 stand in windows; 乙 is right of the first node and left of the second
        double mi = Math.log(1 / (3 * 2 / 7.0)) / Math.log(2);
        assertThat(lines(table)).containsExactly("丙 1 0 1 1 1.222", "甲 1 1 0 1 1.222",
                "乙 1 1 1 2 " + Math.round(mi * 1000) / 1000.0);
        assertThat(table.notes().getLast().zh()).startsWith("查到 3 处；左 1 词、右 1 词，不跨标点，窗口里共 3 词");
    }

    @Test
    void windowsCrossPunctuationWhenTold() throws Exception {
        WrittenSource source = new WrittenSource().document("甲校", 2023, "乙 丁 。 慰问 ， 丁").node("慰问");

        assertThat(lines(Collocations.of(source,
                new Collocations.Request(1, 1, Counting.WORDS, List.of(Association.DICE), Crossing.CROSSES))))
                .containsExactly("丁 2 1 1 2 " + Math.round(2000.0 / 3) / 1000.0);
        assertThat(lines(Collocations.of(source, windows(5, 5, Association.DICE)))).isEmpty();
    }

    @Test
    void patternsTakeTheirEndsForNodeAndCollocate() throws Exception {
        WrittenSource source = new WrittenSource()
                .document("甲校", 2023, "慰问/v 教师 ， 慰问/v 教师", "慰问/v 职工 ， 组织/v 活动")
                .pattern("v", "n");

        ResultTable table = PatternCollocations.of(source, new PatternCollocations.Request(NodeEnd.FIRST, Set.of("慰问"),
                Counting.WORDS, List.of(Association.DELTA_P_COLLOCATE)));

        // 4 matches: 慰问 3, of which 教师 2 of 2, 职工 1 of 1
        assertThat(lines(table)).containsExactly("慰问 教师 2 3 2 0.667", "慰问 职工 1 3 1 0.333");
        assertThat(lines(PatternCollocations.of(source, new PatternCollocations.Request(NodeEnd.LAST, Set.of(),
                Counting.WORDS, List.of(Association.DICE))))).containsExactly("活动 组织 1 1 1 1", "教师 慰问 2 2 3 0.8",
                        "职工 慰问 1 1 3 0.5");
    }

    @Test
    void aCollocateOfSeveralPartsOfSpeechCountsAsThoseThatAreListed() throws Exception {
        WrittenSource source = new WrittenSource()
                .document("甲校", 2023, "慰问/v 活动/n", "组织/v 活动/v", "组织/v 活动/v", "慰问/v 教师/n")
                .pattern("v", WrittenSource.ANY);

        ResultTable nouns = PatternCollocations.of(source, new PatternCollocations.Request(NodeEnd.FIRST, Set.of(),
                counting(WordUnit.WORD, "n"), List.of(Association.DICE)));

        // 活动 is a noun once, and 慰问 stands before it then
        assertThat(lines(nouns)).containsExactly("慰问 教师 1 2 1 0.667", "慰问 活动 1 2 1 0.667");
    }

    @Test
    void aPatternWithoutTwoWordsIsToldFromOneThatDoesNotMatch() {
        PatternCollocations.Request request = new PatternCollocations.Request(NodeEnd.FIRST, Set.of(), Counting.WORDS,
                List.of(Association.DICE));
        WrittenSource oneWord = new WrittenSource().document("甲校", 2023, "慰问/v 教师 ，").node("慰问");
        WrittenSource mark = new WrittenSource().document("甲校", 2023, "慰问/v 教师 ，").pattern("n", "w");
        WrittenSource absent = new WrittenSource().document("甲校", 2023, "慰问/v 教师 ，").pattern("a", "n");

        assertThatThrownBy(() -> PatternCollocations.of(oneWord, request)).isInstanceOf(ExploreException.class)
                .hasMessageContaining("there are 1 matches, but none has a word at each end");
        assertThatThrownBy(() -> PatternCollocations.of(mark, request)).hasMessageContaining("a word at each end");
        assertThatThrownBy(() -> PatternCollocations.of(absent, request)).hasMessageContaining("does not occur");
    }

    // ---- keyness

    @Test
    void keyWordsAreThoseOfTheSubcorpusAgainstTheRest() throws Exception {
        WrittenSource part = new WrittenSource();
        WrittenSource whole = new WrittenSource();
        String many = "慰问 ".repeat(30).strip();
        // the types of the whole come first, so that both have the same numbers
        part.document("甲校", 2023, many + " 活动 工会");
        whole.document("甲校", 2023, many + " 活动 工会").document("乙校", 2023, "活动 ".repeat(40).strip() + " 慰问 工会");

        ResultTable over = Keyness.of(part, whole, Keyness.Against.REST, new Keyness.Request(Counting.WORDS,
                Keyness.Direction.OVER, KeynessMeasure.LOG_LIKELIHOOD, 1));
        ResultTable under = Keyness.of(part, whole, Keyness.Against.REST, new Keyness.Request(Counting.WORDS,
                Keyness.Direction.UNDER, KeynessMeasure.LOG_RATIO, 0.01));

        double g2 = new Contingency(30, 32, 31, 74).logLikelihood();
        assertThat(over.table().stringColumn("word").asList()).containsExactly("慰问", "工会");
        assertThat(over.number(0, 5).getAsDouble()).isCloseTo(g2, within(1e-9));
        assertThat(over.number(0, 3)).hasValue(1);
        assertThat(under.table().stringColumn("word").asList()).containsExactly("活动");
        assertThat(over.notes().get(1).zh()).isEqualTo("对照：1 段、42 词。");
    }

    @Test
    void aSmallPartUsesEveryWordTooLittleThatItDoesNotUse() throws Exception {
        WrittenSource whole = new WrittenSource().document("甲校", 2023, "工会 工会")
                .document("乙校", 2023, "工会 活动 活动 慰问 教师");
        WrittenSource part = new WrittenSource().document("甲校", 2023, "工会 工会").partOf(whole);

        ResultTable under = Keyness.of(part, whole, Keyness.Against.REST, new Keyness.Request(Counting.WORDS,
                Keyness.Direction.UNDER, KeynessMeasure.LOG_RATIO, 1));

        // a count of 0 taken for 0.5 in two words would be more than one in five
        assertThat(under.table().stringColumn("word").asList()).containsExactlyInAnyOrder("慰问", "教师", "活动");
    }

    // ---- dispersion

    @Test
    void evenWordsComeFirstWhenAskedFor() throws Exception {
        WrittenSource source = new WrittenSource().document("甲校", 2022, "工会 工会 慰问 活动")
                .document("乙校", 2022, "工会 工会 慰问 教师")
                .document("甲校", 2023, "工会 活动 活动 活动");

        ResultTable bySchool = DispersionList.of(source, new DispersionList.Request(
                new Counting(WordUnit.WORD, Set.of(), 2), Set.of(), Part.SCHOOL, DispersionList.Order.DP));

        // schools of 8 and 4 words; 工会 3 and 2, 慰问 1 and 1, 活动 4 and 0
        assertThat(lines(bySchool)).containsExactly("工会 5 2 0.857 0.067 0.1", "慰问 2 2 0.667 0.167 0.25",
                "活动 4 1 0 0.333 0.5");
        assertThat(lines(DispersionList.of(source, new DispersionList.Request(Counting.WORDS, Set.of("教师"),
                Part.DOCUMENT, DispersionList.Order.COUNT)))).containsExactly("教师 1 1 0 0.667 1");
    }

    @Test
    void aWordOfSeveralParagraphsOfADocumentIsInOnePart() throws Exception {
        WrittenSource source = new WrittenSource().document("甲校", 2022, "工会 慰问", "工会 活动")
                .document("乙校", 2022, "慰问 慰问", "慰问 工会");

        assertThat(lines(DispersionList.of(source, new DispersionList.Request(Counting.WORDS, Set.of("工会", "慰问"),
                Part.DOCUMENT, DispersionList.Order.COUNT)))).containsExactly("慰问 4 2 0.5 0.25 0.5",
                        "工会 3 2 0.667 0.167 0.333");
        assertThat(lines(FrequencyList.of(source, new FrequencyList.Request(Counting.WORDS, Optional.of(Part.YEAR)))))
                .containsExactly("2022 慰问 4 500000 2", "2022 工会 3 375000 2", "2022 活动 1 125000 1");
    }

    // ---- variety and network

    @Test
    void varietyOfEachSchool() throws Exception {
        WrittenSource source = new WrittenSource().document("甲校", 2022, "工会 工会 慰问 慰问")
                .document("乙校", 2022, "工会 ， 慰问 教师 工会");

        assertThat(lines(Varieties.of(source, new Varieties.Request(Optional.of(Part.SCHOOL), 2))))
                .containsExactly("乙校 4 3 0.75 1 4.48", "甲校 4 2 0.5 0.5 2");
    }

    @Test
    void wordsOfOneParagraphAreConnectedOnce() throws Exception {
        ResultGraph graph = Network.of(COUNTY, new Network.Request(Network.Of.WORDS, Network.Within.PARAGRAPH,
                new Counting(WordUnit.WORD, Set.of("n"), 1), 3, List.of(Association.DICE)));

        // the most frequent nouns: 工会 in 3 of 5 paragraphs, 活动 in 3, 教师 in 2
        assertThat(lines(graph.nodes())).containsExactly("工会 3", "教师 2", "活动 3");
        assertThat(lines(graph.edges())).containsExactly("工会 教师 1 3 2 0.4", "教师 活动 1 2 3 0.4",
                "工会 活动 1 3 3 0.333");
    }

    @Test
    void categoriesAreConnectedWithinDocuments() throws Exception {
        WrittenSource source = new WrittenSource().categories(Category.RELIEF_VISITS, Category.RETIREES)
                .categories(Category.RELIEF_VISITS, Category.RELIEF_VISITS)
                .categories(Category.RETIREES, Category.RELIEF_VISITS);

        ResultGraph graph = Network.of(source, new Network.Request(Network.Of.CATEGORIES, Network.Within.DOCUMENT,
                Counting.WORDS, 14, List.of(Association.DICE)));

        assertThat(lines(graph.edges())).containsExactly("relief-visits retirees 2 3 2 0.8");
        assertThat(graph.nodes().size()).isEqualTo(14);
    }

    // ---- what cannot be answered

    @Test
    void emptySubcorporaAreTold() {
        WrittenSource empty = new WrittenSource().document("甲校", 2023, "，");
        WrittenSource absent = new WrittenSource().document("甲校", 2023, "工会").node("慰问");

        assertThatThrownBy(() -> FrequencyList.of(empty, new FrequencyList.Request(Counting.WORDS, Optional.empty())))
                .isInstanceOf(ExploreException.class)
                .hasMessageContaining("no words");
        assertThatThrownBy(() -> Collocations.of(absent, windows(1, 1, Association.MI)))
                .isInstanceOf(ExploreException.class)
                .hasMessageContaining("does not occur");
        assertThatThrownBy(() -> Keyness.of(absent, absent, Keyness.Against.REST,
                new Keyness.Request(Counting.WORDS, Keyness.Direction.BOTH, KeynessMeasure.BIC, 1)))
                .isInstanceOf(ExploreException.class)
                .hasMessageContaining("compare with something else");
    }

    @Test
    void wordsCannotBeAskedForWherePartsOfSpeechAreCounted() {
        Counting tags = counting(WordUnit.POS);

        assertThatThrownBy(() -> DispersionList.of(COUNTY, new DispersionList.Request(tags, Set.of("慰问"),
                Part.DOCUMENT, DispersionList.Order.COUNT))).isInstanceOf(ExploreException.class)
                .hasMessageContaining("words (--word) cannot be asked for");
        assertThatThrownBy(() -> Ngrams.of(COUNTY,
                new Ngrams.Request(2, 2, tags, Optional.of("慰问"), Place.ANYWHERE, Crossing.STOPS)))
                .hasMessageContaining("words (--around)");
        assertThatThrownBy(() -> PatternCollocations.of(COUNTY, new PatternCollocations.Request(NodeEnd.FIRST,
                Set.of("慰问"), tags, List.of(Association.DICE)))).hasMessageContaining("words (--node)");
    }

    @Test
    void valuesOutOfRangeAreToldWithTheRange() {
        assertThatThrownBy(() -> Collocations.of(COUNTY, windows(51, 0, Association.MI)))
                .hasMessageContaining("0..50, got 51");
        assertThatThrownBy(() -> Collocations.of(COUNTY, windows(0, 0, Association.MI)))
                .hasMessageContaining("must not both be 0");
        assertThatThrownBy(() -> Collocations.of(COUNTY, windows(1, 1))).hasMessageContaining("at least one measure");
        assertThatThrownBy(() -> Ngrams.of(COUNTY, Ngrams.Request.of(11, Counting.WORDS)))
                .hasMessageContaining("1..10, got 11");
        assertThatThrownBy(() -> Ngrams.of(COUNTY, Ngrams.Request.of(2, counting(WordUnit.WORD, "名词"))))
                .hasMessageContaining("'名词' is no part of speech");
        assertThatThrownBy(() -> FrequencyList.of(COUNTY,
                new FrequencyList.Request(new Counting(WordUnit.WORD, Set.of(), 0), Optional.empty())))
                .hasMessageContaining("got 0");
        assertThatThrownBy(() -> Varieties.of(COUNTY, new Varieties.Request(Optional.empty(), 1)))
                .hasMessageContaining("got 1");
        assertThatThrownBy(() -> Network.of(COUNTY, new Network.Request(Network.Of.CATEGORIES,
                Network.Within.PARAGRAPH, Counting.WORDS, 5, List.of(Association.MI))))
                .hasMessageContaining("--within document");
        assertThatThrownBy(() -> Network.of(COUNTY, new Network.Request(Network.Of.WORDS, Network.Within.PARAGRAPH,
                Counting.WORDS, 2_001, List.of(Association.MI)))).hasMessageContaining("2..2000");
    }
}
