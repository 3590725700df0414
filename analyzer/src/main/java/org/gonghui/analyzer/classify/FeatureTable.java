package org.gonghui.analyzer.classify;

import java.util.Arrays;
import java.util.List;

/// Finds the row of a feature without making a string of it: an open-addressed table of 64-bit hashes (FNV-1a, whose
/// accidental equality among some ten thousand names has a chance below 10⁻¹⁰; equal hashes of two names are refused).
final class FeatureTable {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int SPREAD = 4;

    /// One bit in so many for each name: most of the runs of characters of a line are no features, and a look at this
    /// small table, which stays in the processor's cache, tells it.
    private static final int BITS = 16;

    private final long[] filter;
    private final int filterMask;
    private final long[] hashes;
    private final int[] rows;
    private final int mask;

    FeatureTable(List<String> names) {
        int size = Math.max(SPREAD, Integer.highestOneBit(names.size()) * SPREAD);
        hashes = new long[size];
        rows = new int[size];
        mask = size - 1;
        Arrays.fill(rows, -1);
        filter = new long[Math.max(1, size / SPREAD * BITS / Long.SIZE)];
        filterMask = filter.length * Long.SIZE - 1;
        for (int row = 0; row < names.size(); row++) {
            String name = names.get(row);
            put(hash(name.charAt(0), name, 1, name.length()), row, name);
        }
    }

    private void put(long hash, int row, String name) {
        int at = slot(hash);
        if (rows[at] >= 0) {
            throw new IllegalArgumentException("feature " + name + " is there twice");
        }
        hashes[at] = hash;
        rows[at] = row;
        int bit = bit(hash);
        filter[bit / Long.SIZE] |= 1L << bit;
    }

    private int bit(long hash) {
        return (int) (hash >>> 17) & filterMask;
    }

    int find(char mark, CharSequence text, int start, int end) {
        long hash = hash(mark, text, start, end);
        int bit = bit(hash);
        return (filter[bit / Long.SIZE] & (1L << bit)) == 0 ? -1 : rows[slot(hash)];
    }

    /// The slot that holds `hash`, else the one where it would go.
    private int slot(long hash) {
        int at = (int) (hash ^ (hash >>> 32)) & mask;
        while (rows[at] >= 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static long hash(char mark, CharSequence text, int start, int end) {
        long hash = (BASIS ^ mark) * PRIME;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
