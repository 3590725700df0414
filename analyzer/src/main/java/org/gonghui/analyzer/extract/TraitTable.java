package org.gonghui.analyzer.extract;

/// Numbers for traits, found without cutting them out of a text: an open-addressed table of 64-bit keys. A key is made
/// of the mark, the first and the last code unit and the hash code of the words, which a string keeps once it is known.
/// Words of up to three code units have a key of their own; that two longer ones share one has a chance below 10⁻⁹, and
/// [#add] refuses it.
final class TraitTable {

    /// The number of a trait that is not in the table.
    static final int NONE = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long FREE = 0;
    private static final int ROOM = 4;

    private final long[] keys;
    private final int[] numbers;
    private final int shift;

    /// A table with room for `size` traits.
    TraitTable(int size) {
        keys = new long[Integer.highestOneBit(size | 1) * ROOM];
        numbers = new int[keys.length];
        shift = Long.numberOfLeadingZeros(keys.length - 1);
    }

    /// Gives a trait a number; false if it, or another of its key, has one.
    boolean add(char mark, String words, int number) {
        long key = key(mark, words);
        int at = place(key);
        if (keys[at] != FREE) {
            return false;
        }
        keys[at] = key;
        numbers[at] = number;
        return true;
    }

    /// The number of a trait, or [#NONE].
    int number(char mark, String words) {
        return number(key(mark, words));
    }

    /// The number of the trait whose words are `text[start..end)`, or [#NONE].
    int number(char mark, String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return number(key(mark, hash, text, start, end));
    }

    /// The number of the trait whose words are `one`, [TraitSink#JOINT] and `text[start..end)`, or [#NONE].
    int number(char mark, String one, String text, int start, int end) {
        int hash = 31 * one.hashCode() + TraitSink.JOINT;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        char last = start == end ? TraitSink.JOINT : text.charAt(end - 1);
        return number(key(mark, hash, one.isEmpty() ? TraitSink.JOINT : one.charAt(0), last));
    }

    private int number(long key) {
        int at = place(key);
        return keys[at] == key ? numbers[at] : NONE;
    }

    private int place(long key) {
        int at = (int) (key >>> shift);
        while (keys[at] != key && keys[at] != FREE) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private static long key(char mark, String words) {
        return key(mark, words.hashCode(), words, 0, words.length());
    }

    /// @param hash what [String#hashCode] gives for `text[start..end)`
    private static long key(char mark, int hash, String text, int start, int end) {
        return start == end ? key(mark, hash, '\0', '\0') : key(mark, hash, text.charAt(start), text.charAt(end - 1));
    }

    private static long key(char mark, int hash, char first, char last) {
        int edges = (first << Character.SIZE) | last;
        long words = ((long) hash << Integer.SIZE) | Integer.toUnsignedLong(edges);
        long key = (words * SPREAD ^ mark) * SPREAD;
        return key == FREE ? SPREAD : key;
    }
}
