package org.gonghui.analyzer.explore;

import java.util.Arrays;
import org.gonghui.corpus.query.RangeVisitor;

/// Where hits stand, in the order of the corpus: twelve bytes a hit.
final class HitRanges implements RangeVisitor {

    private int[] paragraphs = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    @Override
    public void visit(int paragraph, int start, int end) {
        boolean isRepeated = size > 0 && paragraphs[size - 1] == paragraph && starts[size - 1] == start
                && ends[size - 1] == end;
        if (isRepeated) {
            // two hits of characters within the same tokens
            return;
        }
        if (size == paragraphs.length) {
            paragraphs = Arrays.copyOf(paragraphs, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        paragraphs[size] = paragraph;
        starts[size] = start;
        ends[size++] = end;
    }

    /// One past the last of the hits of a paragraph.
    ///
    /// @param first the first hit that is not of an earlier paragraph
    int endOf(int paragraph, int first) {
        int end = first;
        while (end < size && paragraphs[end] == paragraph) {
            end++;
        }
        return end;
    }

    int start(int hit) {
        return starts[hit];
    }

    int end(int hit) {
        return ends[hit];
    }
}
