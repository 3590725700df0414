package org.gonghui.corpus.query;

/// Sorts numbers of hits by columns, stable and in linear time (least significant digit first).
final class StableSort {

    /// Bits of a digit at most: counting more values than this costs more than going through the numbers again.
    private static final int MOST_BITS = 13;

    private int[] order;
    private int[] sorted;

    /// A sort.
    ///
    /// @param order what is sorted; it is taken over
    StableSort(int[] order) {
        this.order = order;
        this.sorted = new int[order.length];
    }

    /// The numbers as they stand now.
    int[] order() {
        return order;
    }

    /// Brings them into ascending order of their values, leaving those of equal value as they stood.
    ///
    /// @param values a value for each number, at least 0
    /// @param bound above all values
    StableSort by(int[] values, int bound) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(bound - 1);
        int passes = (bits + MOST_BITS - 1) / MOST_BITS;
        for (int pass = 0; pass < passes; pass++) {
            int digitBits = (bits + passes - 1) / passes;
            pass(values, pass * digitBits, (1 << digitBits) - 1);
        }
        return this;
    }

    private void pass(int[] values, int shift, int mask) {
        int[] next = new int[mask + 2];
        for (int number : order) {
            next[((values[number] >>> shift) & mask) + 1]++;
        }
        for (int digit = 0; digit <= mask; digit++) {
            next[digit + 1] += next[digit];
        }
        for (int number : order) {
            sorted[next[(values[number] >>> shift) & mask]++] = number;
        }
        int[] swapped = order;
        order = sorted;
        sorted = swapped;
    }
}
