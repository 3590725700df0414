package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/// Paragraphs of hit columns that stand in one segment, for one thread.
///
/// @param segment the segment
/// @param from the first of the paragraphs
/// @param to one past the last
record Stretch(LeafReaderContext segment, int from, int to) {

    /// Paragraphs of a stretch at most.
    private static final int LARGEST = 10_000;

    /// All of them, in order.
    static List<Stretch> of(HitColumns columns, IndexReader reader) {
        List<Stretch> all = new ArrayList<>();
        int from = 0;
        for (LeafReaderContext segment : reader.leaves()) {
            int end = segment.docBase + segment.reader().maxDoc();
            int to = firstAtOrAfter(columns, from, end);
            for (; from < to; from = Math.min(to, from + LARGEST)) {
                all.add(new Stretch(segment, from, Math.min(to, from + LARGEST)));
            }
        }
        return all;
    }

    private static int firstAtOrAfter(HitColumns columns, int from, int doc) {
        int low = from;
        int high = columns.paragraphs();
        while (low < high) {
            int middle = (low + high) >>> 1;
            low = columns.document(middle) < doc ? middle + 1 : low;
            high = columns.document(middle) < doc ? high : middle;
        }
        return low;
    }
}
