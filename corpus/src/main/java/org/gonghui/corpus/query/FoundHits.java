package org.gonghui.corpus.query;

import java.util.List;

/// What was found in one slice: the paragraphs that meet the query, ascending, and their hits.
final class FoundHits {

    private final IntColumn paragraphs = new IntColumn();
    /// How many hits there are up to and with each paragraph.
    private final IntColumn hitsSoFar = new IntColumn();
    private final IntColumn starts = new IntColumn();
    private final IntColumn ends = new IntColumn();
    private int told;

    /// Adds a paragraph.
    ///
    /// @param doc its Lucene document in the index
    void add(int doc, Ranges found) {
        for (int i = 0; i < found.size(); i++) {
            starts.add(found.start(i));
            ends.add(found.end(i));
        }
        paragraphs.add(doc);
        hitsSoFar.add(starts.size());
    }

    long hits() {
        return starts.size();
    }

    /// How many hits were added since this was last asked, 0 for fewer than `step`: those are told later.
    int takeFresh(int step) {
        int fresh = starts.size() - told;
        if (fresh < step) {
            return 0;
        }
        told = starts.size();
        return fresh;
    }

    /// All together; the slices in order.
    static HitColumns join(List<FoundHits> slices, HitUnit unit) {
        int hits = Math.toIntExact(slices.stream().mapToLong(FoundHits::hits).sum());
        int count = slices.stream().mapToInt(slice -> slice.paragraphs.size()).sum();
        int[] paragraphs = new int[count];
        int[] firstHits = new int[count + 1];
        int[] starts = new int[hits];
        int[] ends = new int[hits];
        int paragraph = 0;
        int hit = 0;
        for (FoundHits slice : slices) {
            slice.paragraphs.copyTo(paragraphs, paragraph, 0);
            slice.hitsSoFar.copyTo(firstHits, paragraph + 1, hit);
            slice.starts.copyTo(starts, hit, 0);
            slice.ends.copyTo(ends, hit, 0);
            paragraph += slice.paragraphs.size();
            hit += slice.starts.size();
        }
        return new HitColumns(unit, paragraphs, firstHits, starts, ends);
    }
}
