package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/// A part of a segment that one thread works on.
///
/// @param segment the segment
/// @param from its first Lucene document in the segment
/// @param to one past the last
record Slice(LeafReaderContext segment, int from, int to) {

    /// Documents a slice has at least: fewer are not worth a thread's while.
    private static final int SMALLEST = 10_000;
    /// Slices in all, several for each thread, for some take longer than others.
    private static final int MANY = 4 * 4;

    /// Whole segments.
    static List<Slice> segments(IndexReader reader) {
        return reader.leaves().stream().map(leaf -> new Slice(leaf, 0, leaf.reader().maxDoc())).toList();
    }

    /// Pieces of about the same size, in order.
    static List<Slice> pieces(IndexReader reader) {
        int size = Math.max(SMALLEST, reader.maxDoc() / MANY + 1);
        List<Slice> slices = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            int end = leaf.reader().maxDoc();
            for (int from = 0; from < end; from += size) {
                slices.add(new Slice(leaf, from, Math.min(end, from + size)));
            }
        }
        return slices;
    }
}
