package org.gonghui.corpus.query;

import java.util.BitSet;

/// Hits as columns of numbers, in the order of the index: eight bytes a hit and eight a paragraph. Not changed once made.
final class HitColumns {

    private final HitUnit unit;
    private final int[] paragraphs;
    private final int[] firstHits;
    private final int[] starts;
    private final int[] ends;

    /// Columns.
    ///
    /// @param paragraphs Lucene documents of the paragraphs that meet the query, ascending
    /// @param firstHits for each the number of its first hit, and at the end the number of hits
    HitColumns(HitUnit unit, int[] paragraphs, int[] firstHits, int[] starts, int[] ends) {
        this.unit = unit;
        this.paragraphs = paragraphs;
        this.firstHits = firstHits;
        this.starts = starts;
        this.ends = ends;
    }

    HitUnit unit() {
        return unit;
    }

    int hits() {
        return starts.length;
    }

    int paragraphs() {
        return paragraphs.length;
    }

    /// The Lucene document of a paragraph.
    int document(int paragraph) {
        return paragraphs[paragraph];
    }

    int firstHit(int paragraph) {
        return firstHits[paragraph];
    }

    /// One past the last.
    int endHit(int paragraph) {
        return firstHits[paragraph + 1];
    }

    /// The paragraph of a hit.
    int paragraphOf(int hit) {
        // firstHits[low] <= hit < firstHits[high]: of several paragraphs that begin with the hit only the last has hits
        int low = 0;
        int high = paragraphs.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            low = firstHits[middle] <= hit ? middle : low;
            high = firstHits[middle] <= hit ? high : middle;
        }
        return low;
    }

    int start(int hit) {
        return starts[hit];
    }

    int end(int hit) {
        return ends[hit];
    }

    /// Only some of the hits; of the paragraphs those that have any of them.
    HitColumns keep(BitSet kept) {
        int count = kept.cardinality();
        IntColumn documents = new IntColumn();
        IntColumn firsts = new IntColumn();
        int[] keptStarts = new int[count];
        int[] keptEnds = new int[count];
        int next = 0;
        int paragraph = -1;
        for (int hit = kept.nextSetBit(0); hit >= 0; hit = kept.nextSetBit(hit + 1)) {
            if (paragraph < 0 || hit >= firstHits[paragraph + 1]) {
                paragraph = paragraphOf(hit);
                documents.add(paragraphs[paragraph]);
                firsts.add(next);
            }
            keptStarts[next] = starts[hit];
            keptEnds[next++] = ends[hit];
        }
        firsts.add(next);
        return new HitColumns(unit, documents.toArray(), firsts.toArray(), keptStarts, keptEnds);
    }
}
