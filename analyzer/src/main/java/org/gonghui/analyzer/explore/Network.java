package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gonghui.analyzer.measure.Association;
import org.gonghui.analyzer.measure.Contingency;
import org.gonghui.analyzer.measure.Cooccurrence;
import org.gonghui.analyzer.table.ResultGraph;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ValueLabels;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// Which words, or which categories of work, stand in the same paragraphs or documents: a network.
///
/// A paragraph or document counts once for a pair, however often it has the two. The measures are those of the table of
/// all paragraphs (documents): with one, with the other, with both.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
///     ResultGraph net = Network.of(tokens.source(SearchFilter.NONE), new Network.Request(Network.Of.WORDS,
///             Network.Within.PARAGRAPH, Counting.WORDS, 50, List.of(Association.LOG_LIKELIHOOD)));
///     GraphMl.write(net, out);
/// }
/// ```
public final class Network {

    /// The largest network: beyond it nobody sees anything, and pairs grow with the square.
    public static final int MOST_NODES = 2_000;

    private Network() {}

    /// What the nodes are.
    public enum Of implements Labelled {
        WORDS("words", "词", "words"), CATEGORIES("categories", "类别", "categories");

        private final String id;
        private final Message label;

        Of(String id, String zh, String en) {
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

    /// Within what two nodes have to stand together.
    public enum Within implements Labelled {
        PARAGRAPH("paragraph", "段", "paragraph"), DOCUMENT("document", "文档", "document");

        private final String id;
        private final Message label;

        Within(String id, String zh, String en) {
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
    /// @param of what the nodes are
    /// @param within where they have to stand together; a paragraph has one category, so categories need documents
    /// @param counting which words are nodes; `minimum` is that of paragraphs (documents) with both
    /// @param nodes how many words at most: the most frequent, at least 2
    /// @param measures what is computed of each pair; the edges are sorted by the first
    public record Request(Of of, Within within, Counting counting, int nodes, List<Association> measures) {

        public Request {
            measures = List.copyOf(measures);
        }

        private void check() throws ExploreException {
            counting.checked();
            Collocations.measured(measures);
            ExploreException.requireRange(new Message("词的个数（--nodes）", "the number of words (--nodes)"), nodes, 2,
                    MOST_NODES);
            if (of == Of.CATEGORIES && within == Within.PARAGRAPH) {
                throw new ExploreException("一段只有一个类别，类别之间的联系要按文档看：--within document",
                        "a paragraph has one category: the connections of categories are those within documents, "
                                + "--within document");
            }
        }
    }

    /// A connection of two nodes, by their places among the nodes.
    private record Edge(int one, int other, Cooccurrence counts) {}

    /// The network. Nodes: name, paragraphs (documents) with it. Edges: two names, paragraphs (documents) with both, the
    /// measures; by the first measure, the strongest first.
    ///
    /// @throws ExploreException if the request cannot be answered, or if there are no words
    public static ResultGraph of(TokenSource source, Request request) throws IOException, ExploreException {
        request.check();
        Items items = Items.of(source.types(), request.counting());
        NodeNames names = new NodeNames(request.of(), items);
        UnitCounts counts = UnitCounts.of(source, items, request);
        Size size = counts.size().checked();
        return new ResultGraph(nodes(counts, names, request, size), edges(counts, names, request, size));
    }

    private static ResultTable nodes(UnitCounts counts, NodeNames names, Request request, Size size) {
        List<Integer> places = IntStream.range(0, counts.nodes()).boxed().toList();
        return new Columns<Integer>().text("name", "名称", "name", place -> names.name(counts.node(place)))
                .count("count", unit(request).zh() + "数", unit(request).en() + "s", counts::count)
                .table(title(request), places, List.of(size.note()))
                .labelled("name", labels(request));
    }

    private static ResultTable edges(UnitCounts counts, NodeNames names, Request request, Size size) {
        List<Edge> edges = new ArrayList<>();
        for (int one = 0; one < counts.nodes(); one++) {
            for (int other = one + 1; other < counts.nodes(); other++) {
                if (counts.count(one, other) >= request.counting().minimum()) {
                    edges.add(new Edge(one, other, cooccurrence(counts, one, other)));
                }
            }
        }
        edges.sort(Comparator
                .comparing((Edge edge) -> request.measures().getFirst().of(edge.counts()),
                        Collocations.Values.DESCENDING)
                .thenComparing(edge -> counts.node(edge.one()))
                .thenComparing(edge -> counts.node(edge.other())));
        Columns<Edge> columns = new Columns<Edge>()
                .text("source", "一端", "one", edge -> names.name(counts.node(edge.one())))
                .text("target", "另一端", "other", edge -> names.name(counts.node(edge.other())))
                .count("together", "共现", "together", edge -> edge.counts().both())
                .count("source_count", "一端次数", "count of one", edge -> edge.counts().node())
                .count("target_count", "另一端次数", "count of other", edge -> edge.counts().collocate());
        request.measures()
                .forEach(measure -> columns.number(Collocations.column(measure), edge -> measure.of(edge.counts())));
        return columns.table(title(request), edges, List.of(size.note(), note(counts, request)))
                .labelled("source", labels(request))
                .labelled("target", labels(request));
    }

    private static ValueLabels labels(Request request) {
        return switch (request.of()) {
            case WORDS -> ValueLabels.NONE;
            case CATEGORIES -> ValueLabels.of(Category.class);
        };
    }

    private static Cooccurrence cooccurrence(UnitCounts counts, int one, int other) {
        Contingency table = new Contingency(counts.count(one, other), counts.count(one), counts.count(other),
                counts.units());
        return new Cooccurrence(table.both(), table.first(), table.second(), table.first(), table.total());
    }

    private static Message unit(Request request) {
        return request.within().label();
    }

    private static Message title(Request request) {
        return new Message(request.of().label().zh() + "共现网络", "Network of " + request.of().label().en());
    }

    private static Message note(UnitCounts counts, Request request) {
        return new Message(
                counts.nodes() + " 个" + request.of().label().zh() + "；以" + unit(request).zh() + "计，一个"
                        + unit(request).zh()
                        + "里同时出现算一次，共 " + counts.units() + " 个。",
                counts.nodes() + " " + request.of().label().en() + "; counted are " + unit(request).en()
                        + "s with both, of "
                        + counts.units() + " in all.");
    }

    /// Names of nodes.
    private record NodeNames(Of of, Items items) {

        String name(int node) {
            return switch (of) {
                case WORDS -> items.name(node);
                case CATEGORIES -> UnitCounts.CATEGORIES.get(node).id();
            };
        }
    }
}
