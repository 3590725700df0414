package org.gonghui.corpus.query.language;

import org.gonghui.corpus.text.Span;

/// A sign of the Corpus Query Language.
///
/// @param kind what it is
/// @param text a symbol in half-width signs, a name or a number as written, of a string what stands between its marks
/// @param place where it stands in the query, quotation marks included
record CqlToken(Kind kind, String text, Span place) {

    enum Kind {
        SYMBOL, NAME, NUMBER, STRING, END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }
}
