package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentRow;

/// Counts the paragraphs or documents in which nodes and pairs of nodes stand. Nodes are items or categories by number.
final class UnitCounts extends SizeReader {

    /// The categories by their numbers as nodes.
    static final List<Category> CATEGORIES = List.of(Category.values());

    private static final int NO_PLACE = -1;

    private final Network.Request request;
    /// The nodes that are counted, in the order of their numbers, and the place of each number among them.
    private final int[] nodes;
    private final int[] placeOf;
    private final long[] counts;
    private final int[][] pairs;
    private final boolean[] seen;
    private final int[] present;
    private int presentCount;
    private boolean isOpen;
    private long units;

    private UnitCounts(Items items, Network.Request request, int[] nodes, int numbers) {
        super(items);
        this.request = request;
        this.nodes = nodes;
        placeOf = new int[numbers];
        Arrays.fill(placeOf, NO_PLACE);
        for (int place = 0; place < nodes.length; place++) {
            placeOf[nodes[place]] = place;
        }
        counts = new long[nodes.length];
        pairs = new int[nodes.length][];
        for (int place = 0; place < nodes.length; place++) {
            pairs[place] = new int[nodes.length - place];
        }
        seen = new boolean[nodes.length];
        present = new int[nodes.length];
    }

    static UnitCounts of(TokenSource source, Items items, Network.Request request) throws IOException {
        int numbers = switch (request.of()) {
            case WORDS -> items.size();
            case CATEGORIES -> CATEGORIES.size();
        };
        UnitCounts counted = new UnitCounts(items, request, chosen(source, items, request), numbers);
        source.read(counted);
        counted.close();
        return counted;
    }

    /// The most frequent words; all categories.
    private static int[] chosen(TokenSource source, Items items, Network.Request request) throws IOException {
        if (request.of() == Network.Of.CATEGORIES) {
            return IntStream.range(0, CATEGORIES.size()).toArray();
        }
        Tally tally = Tally.of(source, items);
        List<Integer> chosen = IntStream.range(0, items.size())
                .filter(item -> tally.countOf(item) > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer item) -> tally.countOf(item)).reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(request.nodes())
                .sorted()
                .toList();
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void document(Supplier<DocumentRow> document) {
        super.document(document);
        close();
    }

    @Override
    public void paragraph(TokenSource.Passage passage) {
        super.paragraph(passage);
        isOpen = true;
        switch (request.of()) {
            case WORDS -> {
                for (int position = 0; position < passage.size(); position++) {
                    int type = passage.type(position);
                    if (items().isListed(type)) {
                        see(items().of(type));
                    }
                }
            }
            case CATEGORIES -> passage.category().ifPresent(category -> see(CATEGORIES.indexOf(category)));
        }
        if (request.within() == Network.Within.PARAGRAPH) {
            close();
        }
    }

    private void see(int node) {
        int place = placeOf[node];
        if (place != NO_PLACE && !seen[place]) {
            seen[place] = true;
            present[presentCount++] = place;
        }
    }

    /// The paragraph or document has ended.
    private void close() {
        units += isOpen ? 1 : 0;
        isOpen = false;
        for (int i = 0; i < presentCount; i++) {
            counts[present[i]]++;
            for (int j = i + 1; j < presentCount; j++) {
                int low = Math.min(present[i], present[j]);
                pairs[low][Math.max(present[i], present[j]) - low]++;
            }
            seen[present[i]] = false;
        }
        presentCount = 0;
    }

    /// How many nodes there are.
    int nodes() {
        return nodes.length;
    }

    /// The number of a node: an item, or a category's place.
    int node(int place) {
        return nodes[place];
    }

    /// Paragraphs or documents in all.
    long units() {
        return units;
    }

    /// Those with a node.
    long count(int place) {
        return counts[place];
    }

    /// Those with two different nodes.
    long count(int one, int other) {
        int low = Math.min(one, other);
        return pairs[low][Math.max(one, other) - low];
    }
}
