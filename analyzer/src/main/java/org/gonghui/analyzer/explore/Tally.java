package org.gonghui.analyzer.explore;

import java.io.IOException;

/// Counts the tokens of every item that is listed, and the documents that it occurs in.
final class Tally extends SizeReader {

    private final long[] counts;
    private final int[] documents;
    private final int[] lastDocument;
    /// Of what was added.
    private Size size = new Size(0, 0, 0);

    private Tally(Items items) {
        super(items);
        counts = new long[items.size()];
        documents = new int[items.size()];
        lastDocument = new int[items.size()];
    }

    static Tally of(TokenSource source, Items items) throws IOException {
        Tally sum = new Tally(items);
        source.readInParts(() -> new Tally(items)).forEach(sum::add);
        return sum;
    }

    /// Documents are never in two parts.
    private void add(Tally part) {
        size = size.plus(part.readSize());
        for (int item = 0; item < counts.length; item++) {
            counts[item] += part.counts[item];
            documents[item] += part.documents[item];
        }
    }

    private Size readSize() {
        return super.size();
    }

    @Override
    Size size() {
        return size;
    }

    @Override
    void word(int type, int item) {
        if (items().isListed(type)) {
            counts[item]++;
            if (lastDocument[item] != documentNumber()) {
                lastDocument[item] = documentNumber();
                documents[item]++;
            }
        }
    }

    /// Tokens of an item.
    long countOf(int item) {
        return counts[item];
    }

    /// Documents with a token of the item.
    int documentsOf(int item) {
        return documents[item];
    }
}
