package org.gonghui.corpus.index;

import java.util.Arrays;

/// A set of code points: an open table that grows with what is in it.
final class CodePointSet {

    private static final int FREE = 0;
    private static final int SMALLEST = 64;

    /// Code points plus one, so that none is [#FREE].
    private int[] table = new int[SMALLEST];
    private int size;

    void clear() {
        Arrays.fill(table, FREE);
        size = 0;
    }

    /// Whether it was not there before.
    boolean add(int point) {
        int place = place(point);
        if (table[place] != FREE) {
            return false;
        }
        table[place] = point + 1;
        size++;
        if (size > table.length / 2) {
            grow();
        }
        return true;
    }

    /// Where it is, or where there is room for it.
    private int place(int point) {
        int place = (point * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(table.length - 1);
        while (table[place] != FREE && table[place] != point + 1) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] before = table;
        table = new int[2 * before.length];
        for (int entry : before) {
            if (entry != FREE) {
                table[place(entry - 1)] = entry;
            }
        }
    }
}
