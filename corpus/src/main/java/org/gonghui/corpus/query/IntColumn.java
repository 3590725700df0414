package org.gonghui.corpus.query;

import java.util.Arrays;

/// A column of numbers that grows.
final class IntColumn {

    private int[] values = new int[32];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /// Copies the numbers to a place of `target`, each with `added` to it.
    void copyTo(int[] target, int at, int added) {
        for (int i = 0; i < size; i++) {
            target[at + i] = values[i] + added;
        }
    }
}
