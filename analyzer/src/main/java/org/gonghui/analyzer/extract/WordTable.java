package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.List;

/// The words of a set by the two code units at one of their edges. It is asked at every place of a text, and mostly in
/// vain: a few bits tell for most code units that no word has them at its edge, and one look into a table finds the
/// words that share two. Immutable.
final class WordTable {

    /// Which end of the words it goes by.
    enum Edge {
        /// The first code unit and the one behind it.
        START,
        /// The last code unit and the one before it.
        END
    }

    /// Stands for the second code unit of words that have but one.
    static final char NOTHING = '\0';

    private static final String[] NONE = {};
    private static final int BITS = 8;

    private final Edge edge;
    private final long[] filter;
    private final PairIndex pairs;
    private final String[][] words;

    /// @param longestFirst the words, none empty
    WordTable(List<String> longestFirst, Edge edge) {
        this.edge = edge;
        filter = new long[Math.max(1, Integer.highestOneBit(longestFirst.size() | 1) * BITS / Long.SIZE)];
        pairs = new PairIndex(longestFirst.size());
        words = new String[longestFirst.size()][];
        for (String word : longestFirst) {
            add(word);
        }
    }

    private void add(String word) {
        int last = word.length() - 1;
        char outer = word.charAt(edge == Edge.START ? 0 : last);
        char inner = last == 0 ? NOTHING : word.charAt(edge == Edge.START ? 1 : last - 1);
        int pair = pairs.add(outer, inner);
        String[] sharing = words[pair] == null ? NONE : words[pair];
        words[pair] = Arrays.copyOf(sharing, sharing.length + 1);
        words[pair][sharing.length] = word;
        filter[filterWord(outer)] |= 1L << outer;
    }

    private int filterWord(char outer) {
        return (outer / Long.SIZE) & (filter.length - 1);
    }

    /// Whether a word may have `outer` at its edge; none has if not.
    boolean mayHave(char outer) {
        return (filter[filterWord(outer)] & 1L << outer) != 0;
    }

    /// The words with these code units at their edge, longest first. Not to be changed.
    String[] of(char outer, char inner) {
        int pair = pairs.number(outer, inner);
        return pair == PairIndex.NONE ? NONE : words[pair];
    }
}
