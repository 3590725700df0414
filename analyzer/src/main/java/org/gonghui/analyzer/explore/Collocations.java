package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.gonghui.analyzer.measure.Association;
import org.gonghui.analyzer.measure.Cooccurrence;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Message;

/// Which words stand in windows around the hits of a query, the nodes, more often than chance would have it.
///
/// Every word that is not itself part of a node counts once: it stands in a window or not, however many windows it stands
/// in. So the nodes' own words are never their collocates.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
///     ResolvedQuery query = new QueryParser(HanLpSegmenter.standard(), SchoolFinder.AS_WRITTEN).parse("慰问",
///             Syntax.AUTO);
///     ResultTable collocates = Collocations.of(tokens.source(SearchFilter.NONE, query),
///             new Collocations.Request(5, 5,
///                     Counting.WORDS, List.of(Association.LOG_DICE, Association.MI), Crossing.STOPS));
/// }
/// ```
public final class Collocations {

    /// Widest window to one side, in words.
    public static final int WIDEST = 50;

    private Collocations() {}

    /// What is asked for.
    ///
    /// @param left words to the left of a node, 0 to [#WIDEST]
    /// @param right words to its right, likewise; one of the two is above 0
    /// @param counting which collocates are listed; `minimum` is that of co-occurrences
    /// @param measures what is computed, at least one; the rows are sorted by the first
    /// @param crossing what happens at punctuation
    public record Request(int left, int right, Counting counting, List<Association> measures, Crossing crossing) {

        public Request {
            measures = List.copyOf(measures);
        }

        private void check() throws ExploreException {
            ExploreException.requireRange(new Message("左窗口（--left）", "the left window (--left)"), left, 0, WIDEST);
            ExploreException.requireRange(new Message("右窗口（--right）", "the right window (--right)"), right, 0, WIDEST);
            if (left + right == 0) {
                throw new ExploreException("左右窗口不能都是 0；应为 1 到 " + WIDEST + " 个词",
                        "the windows must not both be 0; take 1 to " + WIDEST + " words");
            }
            measured(measures);
            counting.checked();
        }
    }

    /// Refuses to measure nothing.
    static void measured(List<Association> measures) throws ExploreException {
        if (measures.isEmpty()) {
            throw new ExploreException("至少要有一个度量（--measure）", "at least one measure is needed (--measure)");
        }
    }

    /// One row.
    private record Row(int item, Cooccurrence counts, long left, long right) {}

    /// The list: word, co-occurrences (in all, left of a node, right of a node; a word between two nodes is both), the
    /// word's occurrences outside nodes, then the measures.
    ///
    /// @param source made with the query whose hits are the nodes
    /// @throws ExploreException if the request cannot be answered, if there are no words, or if the query has no hits
    public static ResultTable of(TokenSource source, Request request) throws IOException, ExploreException {
        request.check();
        Items items = Items.of(source.types(), request.counting());
        WindowCounts counts = new WindowCounts(items, request);
        source.read(counts);
        Size size = counts.size().checked();
        if (counts.nodes() == 0) {
            throw noNodes();
        }
        List<Row> rows = IntStream.range(0, items.size())
                .filter(item -> counts.around(item) >= request.counting().minimum())
                .mapToObj(item -> new Row(item, counts.cooccurrence(item), counts.left(item), counts.right(item)))
                .sorted(Comparator.comparing((Row row) -> request.measures().getFirst().of(row.counts()),
                        Values.DESCENDING).thenComparing(Row::item))
                .toList();
        Columns<Row> columns = new Columns<Row>().item(items, request.counting().unit(), Row::item)
                .count("together", "共现", "together", row -> row.counts().both())
                .count("left", "在左", "left", Row::left)
                .count("right", "在右", "right", Row::right)
                .count("count", "该词次数", "count", row -> row.counts().collocate());
        request.measures().forEach(measure -> columns.number(column(measure), row -> measure.of(row.counts())));
        return columns.table(new Message("搭配", "Collocations"), rows, List.of(size.note(), note(counts, request)));
    }

    static ExploreException noNodes() {
        return new ExploreException("所选的范围里没有找到要查的词，也就没有搭配；请换一个词或放宽条件",
                "what is looked for does not occur in what was selected, so nothing stands with it; try another word or "
                        + "ask for more");
    }

    /// The column of a measure.
    static ResultColumn column(Association measure) {
        Kind kind = switch (measure) {
            case LOG_LIKELIHOOD, CHI_SQUARED, MI, MI3, T_SCORE, Z_SCORE, LOG_DICE -> Kind.NUMBER;
            case DICE, DELTA_P_COLLOCATE, DELTA_P_NODE -> Kind.RATIO;
        };
        return new ResultColumn(measure.id().replace('-', '_'), measure.label(), kind);
    }

    private static Message note(WindowCounts counts, Request request) {
        return new Message("查到 " + counts.nodes() + " 处；左 " + request.left() + " 词、右 " + request.right() + " 词，"
                + request.crossing().label().zh() + "，窗口里共 " + counts.around() + " 词。",
                counts.nodes() + " nodes; " + request.left() + " words to the left, " + request.right()
                        + " to the right, " + request.crossing().label().en() + "; " + counts.around()
                        + " words in the windows.");
    }

    /// Greater values first; where there is none, last.
    static final class Values {

        static final Comparator<OptionalDouble> DESCENDING = Comparator
                .comparingDouble((OptionalDouble value) -> value.orElse(Double.NEGATIVE_INFINITY))
                .reversed();

        private Values() {}
    }
}
