package org.gonghui.analyzer.explore;

import org.gonghui.analyzer.measure.Cooccurrence;

/// Counts the pairs of words at the two ends of matches.
final class PatternCounts extends SizeReader {

    private final PatternCollocations.Request request;
    private final SequenceCounts pairs = new SequenceCounts(2);
    private final long[] nodes;
    private final long[] collocates;
    private final boolean[] isNode;
    private long hits;
    private long matches;

    PatternCounts(Items items, PatternCollocations.Request request) {
        super(items);
        this.request = request;
        nodes = new long[items.size()];
        collocates = new long[items.size()];
        isNode = new boolean[items.size()];
        for (int item = 0; item < isNode.length; item++) {
            isNode[item] = request.nodes().isEmpty() || request.nodes().contains(items.word(item));
        }
    }

    @Override
    public void paragraph(TokenSource.Passage passage) {
        super.paragraph(passage);
        hits += passage.hits();
        for (int hit = 0; hit < passage.hits(); hit++) {
            int first = passage.type(passage.hitStart(hit));
            int last = passage.type(passage.hitEnd(hit) - 1);
            if (passage.hitEnd(hit) - passage.hitStart(hit) > 1 && isWord(first) && isWord(last)) {
                switch (request.nodeEnd()) {
                    case FIRST -> count(first, last);
                    case LAST -> count(last, first);
                }
            }
        }
    }

    private boolean isWord(int type) {
        return items().of(type) != Items.PUNCTUATION;
    }

    private void count(int nodeType, int collocateType) {
        int node = items().of(nodeType);
        int collocate = items().of(collocateType);
        matches++;
        nodes[node]++;
        // a word of several parts of speech is a collocate only as those that are listed
        if (items().isListed(collocateType)) {
            collocates[collocate]++;
            if (isNode[node]) {
                pairs.add(node, collocate);
            }
        }
    }

    /// Matches whatever is at their ends.
    long hits() {
        return hits;
    }

    /// Matches with a word at each end.
    long matches() {
        return matches;
    }

    boolean isFull() {
        return pairs.isFull();
    }

    /// How many different pairs there are.
    int pairs() {
        return pairs.size();
    }

    long count(int pair) {
        return pairs.count(pair);
    }

    int node(int pair) {
        return pairs.value(pair, 0);
    }

    int collocate(int pair) {
        return pairs.value(pair, 1);
    }

    Cooccurrence cooccurrence(int pair) {
        long with = nodes[node(pair)];
        return new Cooccurrence(count(pair), with, collocates[collocate(pair)], with, matches);
    }
}
