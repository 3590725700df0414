package org.gonghui.corpus.query;

import java.util.Arrays;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.SortKeys;

/// Puts what stands in the order of the index into the order of the corpus. Sources stand in the index as threads
/// happened to put them, but each in one piece, so that only runs have to be sorted.
final class CorpusSequence {

    private CorpusSequence() {}

    /// The numbers of the paragraphs in the order of the corpus.
    static int[] paragraphs(CorpusIndex index, HitColumns columns) {
        long[] runs = runs(index, columns);
        Arrays.sort(runs);
        int[] order = new int[columns.paragraphs()];
        SortKeys keys = index.sortKeys();
        int next = 0;
        for (long run : runs) {
            int paragraph = (int) run;
            long source = run >>> Integer.SIZE;
            while (paragraph < order.length && source == source(keys, columns, paragraph)) {
                order[next++] = paragraph++;
            }
        }
        return order;
    }

    /// The first paragraph of each source, with the place of the source above it.
    private static long[] runs(CorpusIndex index, HitColumns columns) {
        SortKeys keys = index.sortKeys();
        long[] runs = new long[16];
        int count = 0;
        int last = -1;
        for (int paragraph = 0; paragraph < columns.paragraphs(); paragraph++) {
            int source = source(keys, columns, paragraph);
            if (source != last) {
                runs = count == runs.length ? Arrays.copyOf(runs, count * 2) : runs;
                runs[count++] = ((long) source << Integer.SIZE) | paragraph;
                last = source;
            }
        }
        return Arrays.copyOf(runs, count);
    }

    private static int source(SortKeys keys, HitColumns columns, int paragraph) {
        return SortKeys.sourceOf(keys.of(columns.document(paragraph)));
    }

    /// The numbers of the hits in the order of the corpus.
    ///
    /// @param paragraphs as above
    static int[] hits(HitColumns columns, int[] paragraphs) {
        int[] order = new int[columns.hits()];
        int next = 0;
        for (int paragraph : paragraphs) {
            for (int hit = columns.firstHit(paragraph); hit < columns.endHit(paragraph); hit++) {
                order[next++] = hit;
            }
        }
        return order;
    }
}
