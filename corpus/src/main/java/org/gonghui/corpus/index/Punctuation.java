package org.gonghui.corpus.index;

import org.gonghui.corpus.text.Token;

/// Tells punctuation from words. In the corpus every token stands at a position of its own, punctuation too; what is
/// called a number of words leaves punctuation out.
public final class Punctuation {

    private static final String FIRST_LETTER = "w";

    private Punctuation() {}

    /// Whether the token is punctuation: its part of speech begins with `w`.
    public static boolean is(Token token) {
        return is(token.pos());
    }

    /// Whether a part of speech is one of punctuation.
    public static boolean is(String pos) {
        return pos.startsWith(FIRST_LETTER);
    }
}
