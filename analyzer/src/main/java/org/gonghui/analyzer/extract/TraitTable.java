package org.gonghui.analyzer.extract;

/// What was learned of traits, found without cutting their words out of a text: an open-addressed table of hashes. A hash
/// is made of the mark, the first and the last code unit and the hash code of the words, which a string keeps once it is
/// known; place and tag of a trait take 48 of its bits. That two traits of a model share them has a chance below 10⁻⁴, and
/// [#add] refuses it.
///
/// What was learned of a trait is its weight for an event and the row of what it says of types, in one number beside its
/// tag: the whole table stays in the processor's cache. Of a trait that is not in the table it is [#NONE].
final class TraitTable {

    /// Row 0 and weight 0.
    static final int NONE = 0;
    /// The highest row.
    static final int MOST_ROWS = 0xFFFF;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long FREE = 0;
    /// Traits for every 5 places.
    private static final int FULL = 4;
    /// Bits for each place of a filter: many traits of a candidate are in no model, and one look at it tells so of nearly
    /// all of them.
    private static final int BITS = 8;

    /// A tag and what was learned, or [#FREE].
    private final long[] slots;
    private final int shift;
    private final long[] filter;
    private final int filterShift;

    /// A table with room for `size` traits.
    TraitTable(int size) {
        int least = Math.max(Long.SIZE / BITS, size * 5 / FULL);
        slots = new long[Integer.highestOneBit(least) * 2];
        shift = Long.numberOfLeadingZeros(slots.length - 1);
        filter = new long[slots.length * BITS / Long.SIZE];
        filterShift = Long.numberOfLeadingZeros(filter.length * (long) Long.SIZE - 1);
    }

    /// What was learned of a trait.
    ///
    /// @param row of what it says of types, at most [#MOST_ROWS]; 0 if it says nothing
    /// @param weight for an event; one that 16 bits do not hold is cut to what they do
    static int learned(int row, int weight) {
        return (row << Short.SIZE) | (Math.clamp(weight, Short.MIN_VALUE, Short.MAX_VALUE) & 0xFFFF);
    }

    /// The row of a trait, 0 of [#NONE].
    static int row(int learned) {
        return learned >>> Short.SIZE;
    }

    /// The weight of a trait for an event, 0 of [#NONE].
    static int weight(int learned) {
        return (short) learned;
    }

    /// Adds what was learned of a trait; false if it, or another of its place and tag, is there.
    boolean add(char mark, String words, int learned) {
        long hash = hash(mark, words);
        int at = place(hash);
        if (slots[at] != FREE) {
            return false;
        }
        slots[at] = ((long) tag(hash) << Integer.SIZE) | Integer.toUnsignedLong(learned);
        int bit = bit(hash);
        filter[bit / Long.SIZE] |= 1L << bit;
        return true;
    }

    /// What was learned of a trait.
    int find(char mark, String words) {
        return find(hash(mark, words));
    }

    /// What was learned of the trait whose words are `text[start..end)`.
    int find(char mark, String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return find(hash(mark, hash, text, start, end));
    }

    /// What was learned of the trait whose words are `one`, [TraitSink#JOINT] and `text[start..end)`.
    int find(char mark, String one, String text, int start, int end) {
        int hash = 31 * one.hashCode() + TraitSink.JOINT;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        char last = start == end ? TraitSink.JOINT : text.charAt(end - 1);
        return find(hash(mark, hash, one.isEmpty() ? TraitSink.JOINT : one.charAt(0), last));
    }

    private int find(long hash) {
        int bit = bit(hash);
        return (filter[bit / Long.SIZE] & 1L << bit) == 0 ? NONE : (int) slots[place(hash)];
    }

    /// Where the trait stands or would be put.
    private int place(long hash) {
        int tag = tag(hash);
        int at = (int) (hash >>> shift);
        while (slots[at] != FREE && (int) (slots[at] >>> Integer.SIZE) != tag) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private int bit(long hash) {
        return (int) (hash >>> filterShift);
    }

    /// Never 0, so that no slot that is taken is [#FREE].
    private static int tag(long hash) {
        return (int) (hash >>> Short.SIZE) | 1;
    }

    private static long hash(char mark, String words) {
        return hash(mark, words.hashCode(), words, 0, words.length());
    }

    /// @param hash what [String#hashCode] gives for `text[start..end)`
    private static long hash(char mark, int hash, String text, int start, int end) {
        return start == end ? hash(mark, hash, '\0', '\0') : hash(mark, hash, text.charAt(start), text.charAt(end - 1));
    }

    private static long hash(char mark, int hash, char first, char last) {
        int edges = (first << Character.SIZE) | last;
        long words = ((long) hash << Integer.SIZE) | Integer.toUnsignedLong(edges);
        long mixed = (words * SPREAD ^ mark) * SPREAD;
        return (mixed ^ (mixed >>> Integer.SIZE)) * SPREAD;
    }
}
