package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gonghui.analyzer.measure.Association;
import org.gonghui.analyzer.measure.Cooccurrence;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// Which words stand together in a grammar pattern, e.g. a verb and the noun after it, more often than chance would have
/// it. Each match of the pattern is one case: of all matches some have this word at one end, some that one at the other.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
///     ResolvedQuery query = new QueryParser(HanLpSegmenter.standard(), SchoolFinder.AS_WRITTEN)
///             .parse("[word=\"慰问\"] [] [pos=\"n.*\"]", Syntax.AUTO);
///     ResultTable nouns = PatternCollocations.of(tokens.source(SearchFilter.NONE, query),
///             new PatternCollocations.Request(PatternCollocations.NodeEnd.FIRST, Set.of("慰问"), Counting.WORDS,
///                     List.of(Association.LOG_LIKELIHOOD)));
/// }
/// ```
public final class PatternCollocations {

    private PatternCollocations() {}

    /// At which end of a match the node stands; the collocate stands at the other.
    public enum NodeEnd implements Labelled {
        FIRST("first", "首词", "first"), LAST("last", "末词", "last");

        private final String id;
        private final Message label;

        NodeEnd(String id, String zh, String en) {
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

    /// What is asked for.
    ///
    /// @param nodeEnd where the node stands
    /// @param nodes which words are nodes; none for all
    /// @param counting which collocates are listed; `minimum` is that of co-occurrences
    /// @param measures what is computed, at least one; the rows are sorted by the first
    public record Request(NodeEnd nodeEnd, Set<String> nodes, Counting counting, List<Association> measures) {

        public Request {
            nodes = Set.copyOf(nodes);
            measures = List.copyOf(measures);
        }
    }

    /// One row.
    private record Row(int node, int collocate, Cooccurrence counts) {}

    /// The list: node, collocate, matches with both, with the node, with the collocate, then the measures.
    ///
    /// @param source made with the pattern as its query; its matches need at least two tokens
    /// @throws ExploreException if the request cannot be answered, or if the pattern has no match with a word at each end
    public static ResultTable of(TokenSource source, Request request) throws IOException, ExploreException {
        request.counting().checked().checkWords(request.nodes(), "--node");
        Collocations.measured(request.measures());
        Items items = Items.of(source.types(), request.counting());
        PatternCounts counts = new PatternCounts(items, request);
        source.read(counts);
        counts.size().checked();
        if (counts.matches() == 0) {
            throw counts.hits() == 0 ? Collocations.noNodes() : noPairs(counts.hits());
        }
        if (counts.isFull()) {
            throw Limits.tooMany();
        }
        List<Row> rows = IntStream.range(0, counts.pairs())
                .filter(pair -> counts.count(pair) >= request.counting().minimum())
                .mapToObj(pair -> new Row(counts.node(pair), counts.collocate(pair), counts.cooccurrence(pair)))
                .sorted(Comparator
                        .comparing((Row row) -> request.measures().getFirst().of(row.counts()),
                                Collocations.Values.DESCENDING)
                        .thenComparing(Row::node)
                        .thenComparing(Row::collocate))
                .toList();
        return columns(items, request).table(new Message("句式搭配", "Collocations in a pattern"), rows,
                List.of(counts.size().note(), note(counts)));
    }

    private static ExploreException noPairs(long hits) {
        return new ExploreException(
                "查到 " + hits + " 处，但没有一处两头各有一个词；句式至少是两个词，两头不能是标点，例如 [pos=\"v.*\"] [pos=\"n.*\"]",
                "there are " + hits
                        + " matches, but none has a word at each end; a pattern is at least two words and has"
                        + " no punctuation at its ends, for example [pos=\"v.*\"] [pos=\"n.*\"]");
    }

    private static Columns<Row> columns(Items items, Request request) {
        Columns<Row> columns = new Columns<Row>().text("node", "中心词", "node", row -> items.name(row.node()))
                .text("collocate", "搭配词", "collocate", row -> items.name(row.collocate()))
                .count("together", "共现", "together", row -> row.counts().both())
                .count("node_count", "中心词次数", "node count", row -> row.counts().node())
                .count("collocate_count", "搭配词次数", "collocate count", row -> row.counts().collocate());
        request.measures()
                .forEach(measure -> columns.number(Collocations.column(measure), row -> measure.of(row.counts())));
        return columns;
    }

    private static Message note(PatternCounts counts) {
        return new Message("句式共匹配 " + counts.matches() + " 处；次数都是在这些匹配里的次数。",
                "The pattern matches " + counts.matches() + " times; all counts are among these matches.");
    }
}
