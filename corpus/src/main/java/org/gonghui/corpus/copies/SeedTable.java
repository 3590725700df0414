package org.gonghui.corpus.copies;

/// Where each run of [#LENGTH] symbols stands in a digest: chains of places by hash, in ascending order.
final class SeedTable {

    /// Two documents that are compared have few thousand symbols each; three in a row rarely agree by chance, and rarely
    /// is none left unchanged within a dozen.
    static final int LENGTH = 3;

    private final int[] heads;
    private final int[] next;

    SeedTable(char[] symbols) {
        int count = Math.max(0, symbols.length - LENGTH + 1);
        heads = new int[Math.max(16, Integer.highestOneBit(count) << 1)];
        next = new int[count];
        for (int i = count - 1; i >= 0; i--) {
            int slot = slot(symbols[i], symbols[i + 1], symbols[i + 2]);
            next[i] = heads[slot] - 1;
            heads[slot] = i + 1;
        }
    }

    /// The first place where the three symbols may stand, -1 if there is none.
    int first(char one, char two, char three) {
        return heads[slot(one, two, three)] - 1;
    }

    /// The next such place after `place`, -1 if there is none.
    int next(int place) {
        return next[place];
    }

    private int slot(char one, char two, char three) {
        int hash = (one * 31 + two) * 31 + three;
        hash *= 0x9E3779B1;
        return (hash ^ (hash >>> 15)) & (heads.length - 1);
    }
}
