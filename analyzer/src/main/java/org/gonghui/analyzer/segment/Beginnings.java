package org.gonghui.analyzer.segment;

/// Which pairs of characters words may begin with: most pairs of a text begin none, and a look into this small table
/// spares one into each of the large dictionaries.
///
/// A pair that begins a word is always found; of the others about one in ten is taken for one.
final class Beginnings {

    private static final int BITS = 20;
    private static final int WORD_BITS = 6;

    private final long[] bits = new long[1 << (BITS - WORD_BITS)];

    Beginnings(Iterable<WordTable> tables) {
        tables.forEach(table -> table.forEachBeginning(this::add));
    }

    private void add(char first, char second) {
        int slot = slot(first, second);
        bits[slot >>> WORD_BITS] |= 1L << slot;
    }

    /// Whether a word may begin with these two.
    boolean has(char first, char second) {
        int slot = slot(first, second);
        return (bits[slot >>> WORD_BITS] & (1L << slot)) != 0;
    }

    private static int slot(char first, char second) {
        return (first * 0x9E3779B1 + second * 0x85EBCA77) >>> (Integer.SIZE - BITS);
    }
}
