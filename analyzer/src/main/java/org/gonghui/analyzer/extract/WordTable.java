package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.List;

/// The words of a set by the two code units at one of their edges. It is asked at every place of a text, and mostly in
/// vain: a few bits tell for most code units that no word has them at its edge, and then for most pairs. The words that
/// share a pair lie behind each other in one array. Immutable.
final class WordTable {

    /// Which end of the words it goes by.
    enum Edge {
        /// The first code unit and the one behind it.
        START(1),
        /// The last code unit and the one before it.
        END(-1);

        /// From the outermost code unit of a word to the next one.
        private final int step;

        Edge(int step) {
            this.step = step;
        }
    }

    /// No word.
    static final int NONE = -1;
    /// Stands for the second code unit of words that have but one.
    private static final char NOTHING = '\0';
    private static final int BITS = 32;
    private static final int PAIR = 2;

    private final int step;
    private final long[] filter;
    /// The same for the words of one code unit.
    private final long[] alone;
    private final PairIndex pairs;
    /// By pair: where its words begin in `entries`.
    private final int[] starts;
    /// Of each word its length, its place among the words and its other code units, inwards; behind the last word of a
    /// pair 0.
    private final char[] entries;

    /// @param longestFirst the words, none empty
    WordTable(List<String> longestFirst, Edge edge) {
        step = edge.step;
        filter = new long[Math.max(1, Integer.highestOneBit(longestFirst.size() | 1) * BITS / Long.SIZE)];
        alone = new long[filter.length];
        pairs = new PairIndex(longestFirst.size());
        List<StringBuilder> sharing = new ArrayList<>();
        for (int i = 0; i < longestFirst.size(); i++) {
            add(sharing, longestFirst.get(i), i);
        }
        starts = new int[sharing.size()];
        StringBuilder all = new StringBuilder();
        for (int pair = 0; pair < starts.length; pair++) {
            starts[pair] = all.length();
            all.append(sharing.get(pair)).append(NOTHING);
        }
        entries = all.toString().toCharArray();
    }

    private void add(List<StringBuilder> sharing, String word, int place) {
        if (place > Character.MAX_VALUE) {
            throw new IllegalArgumentException("more words than " + (int) Character.MAX_VALUE);
        }
        int edge = step > 0 ? 0 : word.length() - 1;
        char outer = word.charAt(edge);
        int pair = pairs.add(outer, word.length() == 1 ? NOTHING : word.charAt(edge + step));
        if (pair == sharing.size()) {
            sharing.add(new StringBuilder());
        }
        sharing.get(pair).append((char) word.length()).append((char) place);
        for (int i = PAIR; i < word.length(); i++) {
            sharing.get(pair).append(word.charAt(edge + i * step));
        }
        filter[filterWord(outer)] |= 1L << outer;
        if (word.length() == 1) {
            alone[filterWord(outer)] |= 1L << outer;
        }
    }

    private int filterWord(char outer) {
        return (outer / Long.SIZE) & (filter.length - 1);
    }

    /// The place among the words of the longest one of at most `reach` code units whose outermost one stands at `at`,
    /// [#NONE] if there is none.
    ///
    /// @param reach at least 1, and no more than there are code units from `at` inwards
    int longest(String text, int at, int reach) {
        char outer = text.charAt(at);
        if ((filter[filterWord(outer)] & 1L << outer) == 0) {
            return NONE;
        }
        int pair = reach < PAIR ? PairIndex.NONE : pairs.number(outer, text.charAt(at + step));
        int word = pair == PairIndex.NONE ? NONE : longest(text, at, reach, starts[pair]);
        if (word != NONE || (alone[filterWord(outer)] & 1L << outer) == 0) {
            return word;
        }
        int single = pairs.number(outer, NOTHING);
        return single == PairIndex.NONE ? NONE : longest(text, at, 1, starts[single]);
    }

    private int longest(String text, int at, int reach, int first) {
        int entry = first;
        while (entries[entry] != 0) {
            int length = entries[entry];
            if (length <= reach && matches(text, at, entry, length)) {
                return entries[entry + 1];
            }
            entry += Math.max(length, PAIR);
        }
        return NONE;
    }

    private boolean matches(String text, int at, int entry, int length) {
        for (int i = PAIR; i < length; i++) {
            if (entries[entry + i] != text.charAt(at + i * step)) {
                return false;
            }
        }
        return true;
    }
}
