package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.BitSet;
import java.util.function.Supplier;
import org.gonghui.corpus.text.DocumentRow;

/// Which paragraphs a subcorpus has.
final class Overlap implements TokenSource.Reader {

    private final BitSet paragraphs = new BitSet();

    private Overlap() {}

    /// How many paragraphs two subcorpora have in common.
    static long of(TokenSource one, TokenSource other) throws IOException {
        BitSet common = read(one);
        common.and(read(other));
        return common.cardinality();
    }

    private static BitSet read(TokenSource source) throws IOException {
        Overlap overlap = new Overlap();
        source.read(overlap);
        return overlap.paragraphs;
    }

    @Override
    public void document(Supplier<DocumentRow> document) {
        // paragraphs are enough
    }

    @Override
    public void paragraph(TokenSource.Passage passage) {
        paragraphs.set(passage.paragraph());
    }
}
