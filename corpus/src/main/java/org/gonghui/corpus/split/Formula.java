package org.gonghui.corpus.split;

import java.util.List;
import java.util.regex.Pattern;

/// A regular expression that is only tried where a word stands of which each of its matches holds one: the expression
/// begins anew at every character of a line, the search for a word does not. Immutable; safe for any number of threads.
final class Formula {

    private final Pattern expression;
    private final List<String> words;

    /// @param expression what is to be found
    /// @param words each match holds one of them at least
    Formula(String expression, String... words) {
        this.expression = Pattern.compile(expression);
        this.words = List.of(words);
    }

    /// Whether it is found anywhere in `text`.
    boolean isIn(String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return expression.matcher(text).find();
            }
        }
        return false;
    }

    /// The expression.
    @Override
    public String toString() {
        return expression.pattern();
    }
}
