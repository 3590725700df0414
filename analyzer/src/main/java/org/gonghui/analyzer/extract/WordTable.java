package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.List;

/// The words of a set by the two code units at one of their edges. It is asked at every place of a text, and mostly in
/// vain: a few bits tell for most code units that no word has them at its edge, and one look into an open-addressed
/// table finds the words that share two. Immutable.
final class WordTable {

    /// Which end of the words it goes by.
    enum Edge {
        /// The first code unit and the one behind it.
        START,
        /// The last code unit and the one before it.
        END;

        private int key(String word) {
            int last = word.length() - 1;
            int outer = this == START ? 0 : last;
            int inner = this == START ? 1 : last - 1;
            return WordTable.key(word.charAt(outer), last == 0 ? NOTHING : word.charAt(inner));
        }
    }

    /// Stands for the second code unit of words that have but one.
    static final char NOTHING = '\0';

    private static final String[] NONE = {};
    private static final int BITS = 8;
    private static final int ROOM = 4;
    private static final int SPREAD = 0x9E3779B1;

    private final long[] filter;
    private final int[] keys;
    private final String[][] words;
    private final int shift;

    /// @param longestFirst the words, none empty
    WordTable(List<String> longestFirst, Edge edge) {
        int size = Integer.highestOneBit(longestFirst.size() | 1);
        filter = new long[Math.max(1, size * BITS / Long.SIZE)];
        keys = new int[size * ROOM];
        words = new String[size * ROOM][];
        shift = Integer.numberOfLeadingZeros(words.length - 1);
        Arrays.fill(words, NONE);
        for (String word : longestFirst) {
            add(edge.key(word), word);
        }
    }

    private void add(int key, String word) {
        int at = place(key);
        String[] grown = Arrays.copyOf(words[at], words[at].length + 1);
        grown[words[at].length] = word;
        keys[at] = key;
        words[at] = grown;
        char outer = (char) (key >>> Character.SIZE);
        filter[filterWord(outer)] |= 1L << outer;
    }

    private int filterWord(char outer) {
        return outer / Long.SIZE & filter.length - 1;
    }

    /// Whether a word may have `outer` at its edge; none has if not.
    boolean mayHave(char outer) {
        return (filter[filterWord(outer)] & 1L << outer) != 0;
    }

    /// The words with these code units at their edge, longest first. Not to be changed.
    String[] of(char outer, char inner) {
        return words[place(key(outer, inner))];
    }

    private static int key(char outer, char inner) {
        return (outer << Character.SIZE) | inner;
    }

    private int place(int key) {
        int at = (key * SPREAD) >>> shift;
        while (keys[at] != key && words[at].length > 0) {
            at = (at + 1) & (words.length - 1);
        }
        return at;
    }
}
