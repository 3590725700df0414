package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.List;

/// What traits say of the types, in rows of which the first says nothing. Most say something of one type or two: only
/// that is kept, and the whole stays in the processor's cache. Filled once, then read by any number of threads.
final class TypeWeights {

    /// Where each row ends; it begins where the one before it does.
    private final int[] ends;
    private int rows = 1;
    /// A type and its weight in hundredths.
    private int[] cells = new int[64];
    private int size;

    /// An empty table.
    ///
    /// @param most how many rows are to be added at most
    TypeWeights(int most) {
        ends = new int[1 + most];
    }

    /// Adds a row; returns its number, 0 if it says nothing.
    ///
    /// @param weights one a type, in hundredths; one that 16 bits do not hold is cut to what they do
    int add(List<Integer> weights) {
        int first = size;
        for (int type = 0; type < weights.size(); type++) {
            int weight = Math.clamp(weights.get(type), Short.MIN_VALUE, Short.MAX_VALUE);
            if (weight != 0) {
                cells = size == cells.length ? Arrays.copyOf(cells, 2 * size) : cells;
                cells[size++] = (weight << Short.SIZE) | type;
            }
        }
        if (size == first) {
            return 0;
        }
        ends[rows] = size;
        return rows++;
    }

    /// Adds to `sums`, which has a place for each type, what a row says.
    void addTo(int[] sums, int row) {
        if (row == 0) {
            return;
        }
        for (int i = ends[row - 1]; i < ends[row]; i++) {
            sums[cells[i] & 0xFFFF] += cells[i] >> Short.SIZE;
        }
    }
}
