package org.gonghui.corpus.query;

import java.util.Arrays;

/// The ranges that were found in one paragraph. For one thread; used again for the next paragraph.
final class Ranges {

    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;
    private final HitLimit limit;

    Ranges(HitLimit limit) {
        this.limit = limit;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    void add(int start, int end) {
        if (size == starts.length) {
            limit.check(size);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    void set(int index, int start, int end) {
        starts[index] = start;
        ends[index] = end;
    }

    /// Drops what was added after there were `kept` ranges.
    void truncate(int kept) {
        size = kept;
    }

    /// Brings the ranges from number `from` on into order of start, then of end, each once.
    void sortFrom(int from) {
        long[] packed = new long[size - from];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = ((long) starts[from + i] << Integer.SIZE) | ends[from + i];
        }
        Arrays.sort(packed);
        size = from;
        for (int i = 0; i < packed.length; i++) {
            if (i == 0 || packed[i] != packed[i - 1]) {
                add((int) (packed[i] >>> Integer.SIZE), (int) packed[i]);
            }
        }
    }
}
