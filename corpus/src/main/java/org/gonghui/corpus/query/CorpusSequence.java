package org.gonghui.corpus.query;

import java.util.Arrays;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.SortKeys;

/// Puts what stands in the order of the index into the order of the corpus. Sources stand in the index as threads
/// happened to put them, but each in one piece: only these pieces have to be sorted. Immutable.
final class CorpusSequence {

    private final HitColumns columns;
    /// The first paragraph of each source and one past its last, in the order of the corpus.
    private final int[] starts;
    private final int[] ends;

    CorpusSequence(CorpusIndex index, HitColumns columns) {
        this.columns = columns;
        long[] runs = runs(index.sortKeys(), columns);
        int[] inIndex = paragraphs(runs);
        Arrays.sort(runs);
        this.starts = paragraphs(runs);
        this.ends = new int[runs.length];
        for (int i = 0; i < runs.length; i++) {
            int next = Arrays.binarySearch(inIndex, starts[i]) + 1;
            ends[i] = next < inIndex.length ? inIndex[next] : columns.paragraphs();
        }
    }

    private static int[] paragraphs(long[] runs) {
        return Arrays.stream(runs).mapToInt(run -> (int) run).toArray();
    }

    /// The first paragraph of each source, with the place of the source above it, in the order of the index.
    private static long[] runs(SortKeys keys, HitColumns columns) {
        long[] runs = new long[16];
        int count = 0;
        int last = -1;
        for (int paragraph = 0; paragraph < columns.paragraphs(); paragraph++) {
            int source = SortKeys.sourceOf(keys.of(columns.document(paragraph)));
            if (source != last) {
                runs = count == runs.length ? Arrays.copyOf(runs, count * 2) : runs;
                runs[count++] = ((long) source << Integer.SIZE) | paragraph;
                last = source;
            }
        }
        return Arrays.copyOf(runs, count);
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
