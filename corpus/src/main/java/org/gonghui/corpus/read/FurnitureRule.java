package org.gonghui.corpus.read;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One kind of page furniture: patterns, and the plain strings without which none of them can match.
///
/// @param name what the rule file calls it
/// @param anchors a text without any of them is not tried; the anchor `*` tries every text
/// @param patterns alternatives
record FurnitureRule(String name, List<String> anchors, List<Pattern> patterns) {

    private static final String ALWAYS = "*";

    FurnitureRule {
        anchors = List.copyOf(anchors);
        patterns = List.copyOf(patterns);
    }

    /// Whether one of the patterns matches all of `text`.
    ///
    /// @param signs of the text, here and below
    boolean matches(String text, Signs signs) {
        return isMet(text, signs, Matcher::matches);
    }

    /// Whether one of the patterns is found in `text`.
    boolean isFoundIn(String text, Signs signs) {
        return isMet(text, signs, Matcher::find);
    }

    private boolean isMet(String text, Signs signs, Predicate<Matcher> test) {
        if (mayMatch(text, signs)) {
            for (Pattern pattern : patterns) {
                if (test.test(pattern.matcher(text))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Matchers of all patterns over `text`, none if no anchor is there.
    List<Matcher> matchers(String text, Signs signs) {
        return mayMatch(text, signs) ? patterns.stream().map(pattern -> pattern.matcher(text)).toList() : List.of();
    }

    private boolean mayMatch(String text, Signs signs) {
        for (String anchor : anchors) {
            if ((signs.mayHold(anchor) && text.contains(anchor)) || anchor.equals(ALWAYS)) {
                return true;
            }
        }
        return false;
    }
}
