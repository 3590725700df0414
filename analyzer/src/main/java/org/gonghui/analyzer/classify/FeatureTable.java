package org.gonghui.analyzer.classify;

import java.util.List;

/// Finds the row of a feature without cutting its words out of a text: an open-addressed table of 64-bit keys. A key is
/// made of the mark, the first and the last code unit and the hash code of the words, which a string keeps once it is
/// known. A place of the table and a tag, which are kept of a key, take some 46 of its bits: that two features of a model
/// share them has a chance below 10⁻⁶, and is refused.
final class FeatureTable {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long FREE = 0;
    /// Places for each two features.
    private static final int SPREAD = 3;

    /// One bit in so many for each name: most of the runs of characters of a line are no features, and a look at this
    /// small table, which stays in the processor's cache, tells it.
    private static final int BITS = 16;

    private final long[] filter;
    private final int filterMask;
    /// A tag and the row behind it, or [#FREE].
    private final long[] slots;
    private final int mask;

    FeatureTable(List<String> names) {
        int size = Integer.highestOneBit(Math.max(1, names.size() * SPREAD / 2)) * 2;
        slots = new long[size];
        mask = size - 1;
        filter = new long[Math.max(1, Integer.highestOneBit(Math.max(1, names.size())) * BITS / Long.SIZE)];
        filterMask = filter.length * Long.SIZE - 1;
        for (int row = 0; row < names.size(); row++) {
            String name = names.get(row);
            put(key(name.charAt(0), name.substring(1)), row, name);
        }
    }

    private void put(long key, int row, String name) {
        int at = slot(key);
        if (slots[at] != FREE) {
            throw new IllegalArgumentException("feature " + name + " is there twice");
        }
        slots[at] = ((long) tag(key) << Integer.SIZE) | row;
        int bit = bit(key);
        filter[bit / Long.SIZE] |= 1L << bit;
    }

    private int bit(long key) {
        return (int) (key >>> 17) & filterMask;
    }

    /// The row of a feature, -1 if there is none.
    int find(char mark, String words) {
        return row(key(mark, words));
    }

    /// The row of the feature of these words, -1 if there is none.
    ///
    /// @param key what [#key(String)] gives for the words
    int find(char mark, long key) {
        return row(marked(mark, key));
    }

    /// The row of the feature whose words are `text[start..end)`, -1 if there is none.
    int find(char mark, String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return row(marked(mark, key(hash, text, start, end)));
    }

    private int row(long key) {
        int bit = bit(key);
        return (filter[bit / Long.SIZE] & (1L << bit)) == 0 ? -1 : found(slots[slot(key)]);
    }

    private static int found(long slot) {
        return slot == FREE ? -1 : (int) slot;
    }

    /// Never 0, so that no slot that is taken is [#FREE].
    private static int tag(long key) {
        return (int) (key >>> Integer.SIZE) | 1;
    }

    /// The slot that holds `key`, else the one where it would go.
    private int slot(long key) {
        int tag = tag(key);
        int at = (int) (key ^ (key >>> Integer.SIZE)) & mask;
        while (slots[at] != FREE && (int) (slots[at] >>> Integer.SIZE) != tag) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /// What the keys of words have in common, whatever their mark.
    static long key(String words) {
        return key(words.hashCode(), words, 0, words.length());
    }

    private static long key(char mark, String words) {
        return marked(mark, key(words));
    }

    private static long marked(char mark, long key) {
        return (key ^ mark) * STEP;
    }

    /// @param hash what [String#hashCode] gives for `text[start..end)`
    private static long key(int hash, String text, int start, int end) {
        int edges = start == end ? 0 : (text.charAt(start) << Character.SIZE) | text.charAt(end - 1);
        return (((long) hash << Integer.SIZE) | Integer.toUnsignedLong(edges)) * STEP;
    }
}
