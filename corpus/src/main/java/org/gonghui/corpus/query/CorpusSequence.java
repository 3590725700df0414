package org.gonghui.corpus.query;

import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.SourcePlaces;

/// Puts what stands in the order of the index into the order of the corpus. Sources stand in the index as threads
/// happened to put them, but each in one piece: only these pieces have to be sorted. Immutable.
final class CorpusSequence {

    private final HitColumns columns;
    /// The first paragraph of each source and one past its last, in the order of the corpus.
    private final int[] starts;
    private final int[] ends;

    CorpusSequence(CorpusIndex index, HitColumns columns) {
        this.columns = columns;
        SourcePlaces places = index.sourcePlaces();
        int[] runAt = new int[places.size()];
        int[] inIndex = runs(places, runAt);
        this.starts = new int[inIndex.length - 1];
        this.ends = new int[inIndex.length - 1];
        int next = 0;
        for (int run : runAt) {
            if (run > 0) {
                starts[next] = inIndex[run - 1];
                ends[next++] = inIndex[run];
            }
        }
    }

    /// The first paragraph of each source in the order of the index, and one past the last paragraph.
    ///
    /// @param runAt takes at the place of each source which one of them it is, counted from 1
    private int[] runs(SourcePlaces places, int[] runAt) {
        IntColumn firsts = new IntColumn();
        for (int paragraph = 0; paragraph < columns.paragraphs(); paragraph++) {
            if (places.advance(columns.document(paragraph))) {
                firsts.add(paragraph);
                runAt[places.place()] = firsts.size();
            }
        }
        firsts.add(columns.paragraphs());
        return firsts.toArray();
    }

    /// The numbers of paragraphs in the order of the corpus.
    ///
    /// @param from how many to leave out
    /// @param to up to how many, at most as many as there are
    int[] paragraphs(int from, int to) {
        int[] order = new int[to - from];
        int before = 0;
        for (int run = 0; run < starts.length && before < to; run++) {
            int first = starts[run] + Math.max(0, from - before);
            int end = Math.min(ends[run], starts[run] + to - before);
            for (int paragraph = first; paragraph < end; paragraph++) {
                order[before + paragraph - starts[run] - from] = paragraph;
            }
            before += ends[run] - starts[run];
        }
        return order;
    }

    /// The numbers of hits in the order of the corpus, likewise. The hits of one source are neighbours too.
    int[] hits(int from, int to) {
        int[] order = new int[to - from];
        int before = 0;
        for (int run = 0; run < starts.length && before < to; run++) {
            int start = columns.firstHit(starts[run]);
            int hits = columns.endHit(ends[run] - 1) - start;
            for (int hit = Math.max(0, from - before); hit < Math.min(hits, to - before); hit++) {
                order[before + hit - from] = start + hit;
            }
            before += hits;
        }
        return order;
    }
}
