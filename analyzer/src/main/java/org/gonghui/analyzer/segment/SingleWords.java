package org.gonghui.analyzer.segment;

import java.util.Arrays;
import java.util.List;

/// Which characters are words by themselves, and in which dictionary: at most places of a text no longer word begins, and
/// one look at this table spares one into each of the large dictionaries.
///
/// What is not known yet is found out when first asked for, always with the same result; safe for any number of threads.
final class SingleWords {

    /// No word.
    static final int NONE = -1;
    private static final int UNKNOWN = -2;
    private static final int TABLE_BITS = 2;

    private final List<WordTable> tables;
    /// By character: the word and the number of its table.
    private final int[] words = new int[Character.MAX_VALUE + 1];

    /// @param tables in the order in which they are asked: the first that has a word counts
    SingleWords(List<WordTable> tables) {
        if (tables.size() > 1 << TABLE_BITS) {
            throw new IllegalArgumentException(tables.size() + " tables are too many");
        }
        this.tables = tables;
        Arrays.fill(words, UNKNOWN);
    }

    /// The word that is this character, [#NONE] if none is; [#table] and [#word] tell what it is.
    int of(char c) {
        int known = words[c];
        return known == UNKNOWN ? find(c) : known;
    }

    private int find(char c) {
        int found = NONE;
        for (int number = 0; number < tables.size() && found == NONE; number++) {
            int state = tables.get(number).step(tables.get(number).root(), c);
            int word = state == WordTable.NONE ? WordTable.NONE : tables.get(number).word(state);
            found = word == WordTable.NONE ? NONE : word << TABLE_BITS | number;
        }
        words[c] = found;
        return found;
    }

    /// The number of the table that has the word.
    static int table(int single) {
        return single & ((1 << TABLE_BITS) - 1);
    }

    /// The word in its table.
    static int word(int single) {
        return single >>> TABLE_BITS;
    }
}
