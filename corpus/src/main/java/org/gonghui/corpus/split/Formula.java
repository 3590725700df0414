package org.gonghui.corpus.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.CharacterSet;

/// A regular expression that is only tried where a character stands with which its matches begin: by itself it would
/// begin anew at every character of a line. Immutable; safe for any number of threads.
final class Formula {

    static final int NONE = -1;

    private final Pattern expression;
    private final CharacterSet beginnings;

    /// @param expression what is to be found; what it looks at before and behind itself does not matter
    /// @param beginnings the characters with which matches begin
    Formula(String expression, String beginnings) {
        this.expression = Pattern.compile(expression);
        this.beginnings = CharacterSet.of(beginnings);
    }

    /// Whether it is found anywhere in `text`.
    boolean isIn(String text) {
        return end(text, 0) != NONE;
    }

    /// Where the first match that begins at `from` or behind ends, [#NONE] if there is none.
    int end(String text, int from) {
        int at = beginnings.next(text, from);
        if (at == text.length()) {
            return NONE;
        }
        Matcher matcher = expression.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        while (at < text.length()) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return matcher.end();
            }
            at = beginnings.next(text, at + 1);
        }
        return NONE;
    }

    /// Whether it is found at the beginning of `text`.
    boolean begins(String text) {
        return expression.matcher(text).lookingAt();
    }

    /// The expression.
    @Override
    public String toString() {
        return expression.pattern();
    }
}
