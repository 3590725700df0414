package org.gonghui.analyzer.extract;

import java.util.Arrays;

/// Numbers for traits, found by their characters without cutting them out: an open table of 64-bit hashes (FNV-1a;
/// G. Fowler, L. C. Noll, K.-P. Vo). Two traits of one hash would share a number; [#add] refuses that.
final class TraitHash {

    /// The number of a trait that is not in the table.
    static final int NONE = -1;

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int ROOM = 4;

    private final long[] hashes;
    private final int[] numbers;
    private final int mask;

    /// A table with room for `size` traits.
    TraitHash(int size) {
        int length = Integer.highestOneBit(Math.max(1, size) * ROOM);
        hashes = new long[length];
        numbers = new int[length];
        Arrays.fill(numbers, NONE);
        mask = length - 1;
    }

    /// Gives `trait` (its mark and its words) a number; false if it, or another of its hash, has one.
    boolean add(String trait, int number) {
        long hash = hash(trait.charAt(0), trait, 1, trait.length());
        int at = place(hash);
        if (numbers[at] != NONE) {
            return false;
        }
        hashes[at] = hash;
        numbers[at] = number;
        return true;
    }

    /// The number of a trait, or [#NONE].
    int number(char mark, String text, int start, int end) {
        return numbers[place(hash(mark, text, start, end))];
    }

    private int place(long hash) {
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (numbers[at] != NONE && hashes[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static long hash(char mark, String text, int start, int end) {
        long hash = (BASIS ^ mark) * PRIME;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
