package org.gonghui.corpus.query;

/// Sorts numbers of hits by columns, stable and in linear time (least significant digit first).
final class StableSort {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

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
        for (int shift = 0; shift < Integer.SIZE - 1 && ((bound - 1) >>> shift) > 0; shift += DIGIT_BITS) {
            pass(values, shift);
        }
        return this;
    }

    private void pass(int[] values, int shift) {
        int[] next = new int[DIGITS + 1];
        for (int number : order) {
            next[((values[number] >>> shift) & (DIGITS - 1)) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            next[digit + 1] += next[digit];
        }
        for (int number : order) {
            sorted[next[(values[number] >>> shift) & (DIGITS - 1)]++] = number;
        }
        int[] swapped = order;
        order = sorted;
        sorted = swapped;
    }
}
