package org.gonghui.analyzer.explore;

import java.util.Arrays;

/// Counts sequences of numbers, all of one length: a hash table with open addressing over flat arrays, since there may
/// be tens of millions of them. Each sequence gets a place, from 0 in the order of first counting. For one thread.
final class SequenceCounts {

    /// More different sequences are not counted; see [#isFull].
    static final int MOST = 50_000_000;

    private static final int FREE = -1;
    private static final int FIRST_CAPACITY = 1 << 10;

    private final int length;
    private final int most;
    private int[] values;
    private long[] counts;
    private int[] places;
    private int size;
    private boolean full;

    SequenceCounts(int length) {
        this(length, MOST);
    }

    SequenceCounts(int length, int most) {
        this.length = length;
        this.most = most;
        values = new int[FIRST_CAPACITY * length];
        counts = new long[FIRST_CAPACITY];
        places = free(2 * FIRST_CAPACITY);
    }

    private static int[] free(int capacity) {
        int[] free = new int[capacity];
        Arrays.fill(free, FREE);
        return free;
    }

    /// Counts a sequence once more.
    ///
    /// @param from where it begins in `sequence`
    /// @return its place; -1 if there were too many others
    int add(int[] sequence, int from) {
        return add(sequence, from, 1);
    }

    private int add(int[] sequence, int from, int times) {
        int slot = slot(sequence, from);
        int place = places[slot];
        if (place == FREE) {
            place = append(sequence, from);
            if (place == FREE) {
                return FREE;
            }
            places[slot] = place;
            if (size > places.length / 2) {
                spread();
            }
        }
        counts[place] += times;
        return place;
    }

    /// Counts a pair once more.
    int add(int first, int second) {
        return add(first, second, 1);
    }

    /// Counts a pair so many times more.
    int add(int first, int second, int times) {
        return add(new int[]{first, second}, 0, times);
    }

    /// Counts a pair so many times that has not been counted yet and will not be counted again. It is not looked for, which
    /// takes longer than all else where there are millions; so all pairs are counted in this way, or none.
    int addOnce(int first, int second, int times) {
        int place = append(new int[]{first, second}, 0);
        if (place != FREE) {
            counts[place] = times;
        }
        return place;
    }

    private int slot(int[] sequence, int from) {
        int mask = places.length - 1;
        int slot = hash(sequence, from) & mask;
        while (places[slot] != FREE && !equal(places[slot], sequence, from)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int hash(int[] sequence, int from) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ sequence[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private boolean equal(int place, int[] sequence, int from) {
        return Arrays.equals(values, place * length, (place + 1) * length, sequence, from, from + length);
    }

    /// @return its place; -1 if there are too many others
    private int append(int[] sequence, int from) {
        if (size == most) {
            full = true;
            return FREE;
        }
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, size + size / 2);
            values = Arrays.copyOf(values, counts.length * length);
        }
        System.arraycopy(sequence, from, values, size * length, length);
        return size++;
    }

    private void spread() {
        int[] wider = free(2 * places.length);
        for (int place = 0; place < size; place++) {
            int slot = hash(values, place * length) & (wider.length - 1);
            while (wider[slot] != FREE) {
                slot = (slot + 1) & (wider.length - 1);
            }
            wider[slot] = place;
        }
        places = wider;
    }

    /// How many different sequences there are.
    int size() {
        return size;
    }

    /// Whether some were not counted because there were too many different ones.
    boolean isFull() {
        return full;
    }

    long count(int place) {
        return counts[place];
    }

    /// One number of a sequence.
    ///
    /// @param index from 0
    int value(int place, int index) {
        return values[place * length + index];
    }
}
