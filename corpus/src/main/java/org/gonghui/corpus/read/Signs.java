package org.gonghui.corpus.read;

/// Which code units a text has, or may have: a glance at it spares most searches for words that are not there.
final class Signs {

    private static final int WORDS = 16;

    private final long[] bits = new long[WORDS];

    Signs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            bits[word(sign)] |= 1L << sign;
        }
    }

    private static int word(char sign) {
        return (sign / Long.SIZE) & (WORDS - 1);
    }

    /// Whether the text may contain a word: false only if it does not.
    boolean mayHold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if ((bits[word(sign)] & 1L << sign) == 0) {
                return false;
            }
        }
        return true;
    }
}
