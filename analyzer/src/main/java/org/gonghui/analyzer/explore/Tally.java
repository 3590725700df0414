package org.gonghui.analyzer.explore;

import java.io.IOException;

/// Counts the tokens of every item that is listed, and the documents that it occurs in.
final class Tally extends SizeReader {

    private final long[] counts;
    private final int[] documents;
    private final int[] lastDocument;

    private Tally(Items items) {
        super(items);
        counts = new long[items.size()];
        documents = new int[items.size()];
        lastDocument = new int[items.size()];
    }

    static Tally of(TokenSource source, Items items) throws IOException {
        Tally tally = new Tally(items);
        source.read(tally);
        return tally;
    }

    @Override
    public void paragraph(TokenSource.Passage passage) {
        super.paragraph(passage);
        for (int position = 0; position < passage.size(); position++) {
            int type = passage.type(position);
            if (items().isListed(type)) {
                count(items().of(type));
            }
        }
    }

    private void count(int item) {
        counts[item]++;
        if (lastDocument[item] != documentNumber()) {
            lastDocument[item] = documentNumber();
            documents[item]++;
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
