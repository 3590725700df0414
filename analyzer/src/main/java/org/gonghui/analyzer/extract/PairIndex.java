package org.gonghui.analyzer.extract;

/// Numbers for pairs of code units, in the order in which they are added: an open-addressed table. Most pairs that it is
/// asked for are not there, and one look at a filter that stays in the processor's cache tells so of nearly all of them.
final class PairIndex {

    /// The number of a pair that is not there.
    static final int NONE = -1;

    private static final int SPREAD = 0x9E3779B1;
    private static final int ROOM = 4;
    private static final long FREE = 0;
    /// Bits of the filter for each place of the table.
    private static final int BITS = 4;

    /// A pair and its number, or [#FREE].
    private final long[] slots;
    private final int shift;
    private final long[] filter;
    private final int filterShift;
    private int size;

    /// @param most the most pairs that are to be added
    PairIndex(int most) {
        slots = new long[Math.max(Long.SIZE / BITS, Integer.highestOneBit(most | 1) * ROOM)];
        shift = Integer.numberOfLeadingZeros(slots.length - 1);
        filter = new long[slots.length * BITS / Long.SIZE];
        filterShift = Integer.numberOfLeadingZeros(slots.length * BITS - 1);
    }

    /// How many pairs there are.
    int size() {
        return size;
    }

    /// The number of a pair, which is added if it is not there. Two U+FFFF, which are no characters, are no pair.
    int add(char first, char second) {
        int key = key(first, second);
        int at = place(key);
        if (slots[at] == FREE) {
            slots[at] = ((long) key << Integer.SIZE) | size++;
            int bit = (key * SPREAD) >>> filterShift;
            filter[bit / Long.SIZE] |= 1L << bit;
        }
        return (int) slots[at];
    }

    /// The number of a pair, or [#NONE].
    int number(char first, char second) {
        int key = key(first, second);
        int bit = (key * SPREAD) >>> filterShift;
        if ((filter[bit / Long.SIZE] & 1L << bit) == 0) {
            return NONE;
        }
        long slot = slots[place(key)];
        return slot == FREE ? NONE : (int) slot;
    }

    private static int key(char first, char second) {
        return ~((first << Character.SIZE) | second);
    }

    private int place(int key) {
        int at = (key * SPREAD) >>> shift;
        while (slots[at] != FREE && (int) (slots[at] >>> Integer.SIZE) != key) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }
}
