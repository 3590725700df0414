package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.Collection;

/// What was learned of the traits that tell all that was seen at a candidate: few of the many sets of signs occur, and they
/// are found by their bits, without being written out. Filled once, then read by any number of threads.
final class SignTable {

    /// Bits of [Sign], in ascending order.
    private final long[] sets;
    private final int[] learned;

    /// An empty table with room for these traits, each the mark and a number to the base of 36.
    SignTable(Collection<String> traits) {
        sets = traits.stream().mapToLong(SignTable::signs).sorted().distinct().toArray();
        learned = new int[sets.length];
    }

    private static long signs(String trait) {
        return Long.parseLong(trait, 1, trait.length(), Character.MAX_RADIX);
    }

    /// Puts down what was learned of one of the traits, as [TraitTable] tells it.
    void put(String trait, int of) {
        learned[Arrays.binarySearch(sets, signs(trait))] = of;
    }

    /// What was learned of these signs, bits of [Sign].
    int learned(long signs) {
        int place = Arrays.binarySearch(sets, signs);
        return place < 0 ? TraitTable.NONE : learned[place];
    }
}
