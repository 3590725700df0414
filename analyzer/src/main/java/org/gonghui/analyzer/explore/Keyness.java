package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.analyzer.measure.Frequency;
import org.gonghui.analyzer.measure.FrequencyPair;
import org.gonghui.analyzer.measure.Significance;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// Which words are more, or less, frequent in one subcorpus than in another.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
///     ResultTable key = Keyness.of(tokens.source(SearchFilter.NONE.withYears(2023, 2023)),
///             tokens.source(SearchFilter.NONE.withYears(2022, 2022)), Keyness.Against.REFERENCE,
///             new Keyness.Request(Counting.WORDS, Keyness.Direction.BOTH, KeynessMeasure.LOG_RATIO, 1));
/// }
/// ```
public final class Keyness {

    private Keyness() {}

    /// Which words are listed.
    public enum Direction implements Labelled {
        /// Those that are more frequent than in the reference.
        OVER("over", "用得多", "overused"),
        /// Those that are less frequent.
        UNDER("under", "用得少", "underused"),
        /// All.
        BOTH("both", "两者", "both");

        private final String id;
        private final Message label;

        Direction(String id, String zh, String en) {
            this.id = id;
            this.label = new Message(zh, en);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Message label() {
            return label;
        }
    }

    /// With what a subcorpus is compared.
    public enum Against {
        /// The reference as it is. The two should have no paragraph in common; a note tells if they do.
        REFERENCE,
        /// The reference without the subcorpus, which is a part of it.
        REST
    }

    /// What is asked for.
    ///
    /// @param counting which words are tested and listed; `minimum` is that in either subcorpus
    /// @param direction which of them are listed
    /// @param measure what they are sorted by
    /// @param highest the highest adjusted probability that is listed, in 0..1; 1 for all
    public record Request(Counting counting, Direction direction, KeynessMeasure measure, double highest) {

        private void check() throws ExploreException {
            counting.checked();
            if (!(highest >= 0 && highest <= 1)) {
                throw new ExploreException("校正后的 p（--max-p）应在 0 到 1 之间，给的是 " + highest,
                        "the adjusted p (--max-p) must be in 0..1, got " + highest);
            }
        }
    }

    /// One row.
    private record Row(int item, FrequencyPair pair, double p, double adjusted) {

        boolean goes(Direction direction) {
            return switch (direction) {
                case OVER -> pair.isOverused();
                case UNDER -> pair.isUnderused();
                case BOTH -> true;
            };
        }
    }

    /// The list: word, count and count per million words here and in the reference, log-likelihood, its probability plain
    /// and adjusted for all words that were tested, BIC, Log Ratio, %DIFF (empty where the reference does not have the
    /// word).
    ///
    /// @param source the subcorpus
    /// @param reference another of the same corpus
    /// @throws ExploreException if the request cannot be answered, or if either has no words
    public static ResultTable of(TokenSource source, TokenSource reference, Against against, Request request)
            throws IOException, ExploreException {
        request.check();
        Items items = Items.of(source.types(), request.counting());
        Tally here = Tally.of(source, items);
        Tally there = Tally.of(reference, items);
        Size size = here.size().checked();
        Size referenceSize = rest(there.size(), size, against);
        List<Row> tested = tested(here, there, against, referenceSize, request);
        List<Row> rows = tested.stream()
                .filter(row -> row.goes(request.direction()) && row.adjusted() <= request.highest())
                .sorted(Comparator
                        .comparing((Row row) -> request.measure().of(row.pair()), Collocations.Values.DESCENDING)
                        .thenComparing(Row::item))
                .toList();
        return columns(items, request).table(new Message("主题词", "Key words"), rows,
                notes(size, referenceSize, tested.size(),
                        against == Against.REFERENCE ? Overlap.of(source, reference) : 0));
    }

    private static Size rest(Size reference, Size size, Against against) throws ExploreException {
        Size rest = switch (against) {
            case REFERENCE -> reference;
            case REST -> new Size(reference.documents(), reference.paragraphs() - size.paragraphs(),
                    reference.words() - size.words());
        };
        if (rest.words() == 0) {
            throw new ExploreException("用来对照的范围里没有词；请换一个对照范围",
                    "there are no words in what is compared with; compare with something else");
        }
        return rest;
    }

    private static List<Row> tested(Tally here, Tally there, Against against, Size reference, Request request) {
        List<Integer> items = new ArrayList<>();
        List<FrequencyPair> pairs = new ArrayList<>();
        for (int item = 0; item < here.items().size(); item++) {
            long count = here.countOf(item);
            long other = there.countOf(item) - (against == Against.REST ? count : 0);
            if (Math.max(count, other) >= request.counting().minimum()) {
                items.add(item);
                pairs.add(new FrequencyPair(count, here.size().words(), other, reference.words()));
            }
        }
        List<Double> p = pairs.stream().map(pair -> Significance.ofChiSquared(pair.logLikelihood())).toList();
        List<Double> adjusted = Significance.adjusted(p);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            rows.add(new Row(items.get(i), pairs.get(i), p.get(i), adjusted.get(i)));
        }
        return rows;
    }

    private static Columns<Row> columns(Items items, Request request) {
        return new Columns<Row>().item(items, request.counting().unit(), Row::item)
                .count("count", "次数", "count", row -> row.pair().count())
                .perMillion("per_million", "每百万词", "per million",
                        row -> Frequency.per(Frequency.MILLION, row.pair().count(), row.pair().size()))
                .count("reference_count", "对照次数", "reference count", row -> row.pair().referenceCount())
                .perMillion("reference_per_million", "对照每百万词", "reference per million",
                        row -> Frequency.per(Frequency.MILLION, row.pair().referenceCount(),
                                row.pair().referenceSize()))
                .number(ResultColumn.of("log_likelihood", Kind.NUMBER, "对数似然", "log-likelihood"),
                        row -> OptionalDouble.of(row.pair().logLikelihood()))
                .number(ResultColumn.of("p", Kind.P_VALUE, "p", "p"), row -> OptionalDouble.of(row.p()))
                .number(ResultColumn.of("p_adjusted", Kind.P_VALUE, "校正 p", "adjusted p"),
                        row -> OptionalDouble.of(row.adjusted()))
                .number(ResultColumn.of("bic", Kind.NUMBER, "BIC", "BIC"), row -> OptionalDouble.of(row.pair().bic()))
                .number(ResultColumn.of("log_ratio", Kind.NUMBER, "对数比", "Log Ratio"),
                        row -> OptionalDouble.of(row.pair().logRatio()))
                .number(ResultColumn.of("percent_diff", Kind.NUMBER, "%DIFF", "%DIFF"),
                        row -> row.pair().percentDifference());
    }

    private static List<Message> notes(Size size, Size reference, int tested, long common) {
        List<Message> notes = new ArrayList<>(List.of(size.note(),
                new Message("对照：" + reference.paragraphs() + " 段、" + reference.words() + " 词。",
                        "Reference: " + reference.paragraphs() + " paragraphs, " + reference.words() + " words."),
                new Message("校正 p 按 Benjamini–Hochberg 就全部 " + tested + " 个词校正；效应大小看对数比（1 为两倍）和 %DIFF。",
                        "The adjusted p is that of Benjamini and Hochberg over all " + tested
                                + " words; the size of an effect is told by Log Ratio (1 is twice) and %DIFF.")));
        if (common > 0) {
            notes.add(new Message("两部分有 " + common + " 段相同；检验假定两者没有共同的文字，p 值只供参考。",
                    "The two have " + common
                            + " paragraphs in common; the test supposes that they have none, so take its "
                            + "p with caution."));
        }
        return notes;
    }
}
