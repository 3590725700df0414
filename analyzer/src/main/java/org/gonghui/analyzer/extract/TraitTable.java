package org.gonghui.analyzer.extract;

/// What was learned of traits, found without cutting their words out of a text: an open-addressed table of 64-bit keys. A
/// key is made of the mark, the first and the last code unit and the hash code of the words, which a string keeps once it
/// is known. Words of up to three code units have a key of their own; that two longer ones share one has a chance below
/// 10⁻⁹, and [#add] refuses it.
///
/// What was learned of a trait is its row and its weight for an event in one number, so that one place in memory tells
/// all that most candidates need; of a trait that is not in the table it is [#NONE], whose weight is 0.
final class TraitTable {

    /// Row 0 and weight 0.
    static final long NONE = 0;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long FREE = 0;
    private static final int ROOM = 4;
    /// Bits for each trait of a filter that stays in the processor's cache: many traits of a candidate are in no model,
    /// and one look at it tells so of nearly all of them.
    private static final int BITS = 8;

    /// A key and then what was learned of it.
    private final long[] slots;
    private final int shift;
    private final long[] filter;
    private final int filterShift;

    /// A table with room for `size` traits.
    TraitTable(int size) {
        int places = Math.max(Long.SIZE / BITS, Integer.highestOneBit(size | 1)) * ROOM;
        slots = new long[2 * places];
        shift = Long.numberOfLeadingZeros(places - 1);
        filter = new long[places * BITS / Long.SIZE];
        filterShift = Long.numberOfLeadingZeros(filter.length * (long) Long.SIZE - 1);
    }

    /// What was learned of a trait.
    ///
    /// @param row its row, above 0
    /// @param weight for an event
    static long learned(int row, int weight) {
        return ((long) row << Integer.SIZE) | Integer.toUnsignedLong(weight);
    }

    /// The row of a trait, 0 of [#NONE].
    static int row(long learned) {
        return (int) (learned >>> Integer.SIZE);
    }

    /// The weight of a trait for an event, 0 of [#NONE].
    static int weight(long learned) {
        return (int) learned;
    }

    /// Adds what was learned of a trait; false if it, or another of its key, is there.
    boolean add(char mark, String words, long learned) {
        long key = key(mark, words);
        int at = place(key);
        if (slots[at] != FREE) {
            return false;
        }
        slots[at] = key;
        slots[at + 1] = learned;
        int bit = bit(key);
        filter[bit / Long.SIZE] |= 1L << bit;
        return true;
    }

    /// What was learned of a trait.
    long find(char mark, String words) {
        return find(key(mark, words));
    }

    /// What was learned of the trait whose words are `text[start..end)`.
    long find(char mark, String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return find(key(mark, hash, text, start, end));
    }

    /// What was learned of the trait whose words are `one`, [TraitSink#JOINT] and `text[start..end)`.
    long find(char mark, String one, String text, int start, int end) {
        int hash = 31 * one.hashCode() + TraitSink.JOINT;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        char last = start == end ? TraitSink.JOINT : text.charAt(end - 1);
        return find(key(mark, hash, one.isEmpty() ? TraitSink.JOINT : one.charAt(0), last));
    }

    private long find(long key) {
        int bit = bit(key);
        if ((filter[bit / Long.SIZE] & 1L << bit) == 0) {
            return NONE;
        }
        int at = place(key);
        return slots[at] == key ? slots[at + 1] : NONE;
    }

    /// Where the key stands or would be put.
    private int place(long key) {
        int at = (int) (key >>> shift) * 2;
        while (slots[at] != key && slots[at] != FREE) {
            at = (at + 2) & (slots.length - 1);
        }
        return at;
    }

    private int bit(long key) {
        return (int) (key >>> filterShift);
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
