package org.gonghui.analyzer.extract;

/// Numbers for pairs of code units, in the order in which they are added: an open-addressed table. Most pairs that it is
/// asked for are not there, and then one look is enough as a rule.
final class PairIndex {

    /// The number of a pair that is not there.
    static final int NONE = -1;

    private static final int SPREAD = 0x9E3779B1;
    private static final int ROOM = 4;
    private static final int FREE = 0;

    private final int[] keys;
    private final int[] numbers;
    private final int shift;
    private int size;

    /// @param most the most pairs that are to be added
    PairIndex(int most) {
        keys = new int[Integer.highestOneBit(most | 1) * ROOM];
        numbers = new int[keys.length];
        shift = Integer.numberOfLeadingZeros(keys.length - 1);
    }

    /// The number of a pair, which is added if it is not there. Two U+FFFF, which are no characters, are no pair.
    int add(char first, char second) {
        int key = key(first, second);
        int at = place(key);
        if (keys[at] == FREE) {
            keys[at] = key;
            numbers[at] = size++;
        }
        return numbers[at];
    }

    /// The number of a pair, or [#NONE].
    int number(char first, char second) {
        int at = place(key(first, second));
        return keys[at] == FREE ? NONE : numbers[at];
    }

    private static int key(char first, char second) {
        return ~((first << Character.SIZE) | second);
    }

    private int place(int key) {
        int at = (key * SPREAD) >>> shift;
        while (keys[at] != key && keys[at] != FREE) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
