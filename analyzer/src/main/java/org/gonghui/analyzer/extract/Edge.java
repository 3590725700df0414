package org.gonghui.analyzer.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.CharacterSet;

/// An expression for what stands at an edge of a name. Most names have no such thing, and one look at a few code units
/// tells it, without which every name would be tried with every expression. Immutable.
///
/// @param pattern the expression
/// @param needed one of these stands in every match, no farther from its beginning than `first` to `limit`
/// @param first where they may begin to stand, in UTF-16 code units from the beginning of the match; -1 is before it
/// @param limit where they stand no more
/// @param looksAround whether the expression may look beyond the stretch that it is tried on
record Edge(Pattern pattern, CharacterSet needed, int first, int limit, boolean looksAround) {

    /// One that begins with one of these.
    static Edge of(String firsts, String expression) {
        return within(firsts, 1, expression);
    }

    /// One that has one of these among its first code units.
    static Edge within(String needed, int reach, String expression) {
        return new Edge(Pattern.compile(expression), CharacterSet.of(needed), 0, reach, true);
    }

    /// One that has one of these anywhere.
    static Edge holding(String needed, String expression) {
        return within(needed, Integer.MAX_VALUE, expression);
    }

    /// One that follows one of these.
    static Edge following(String lasts, String expression) {
        return new Edge(Pattern.compile(expression), CharacterSet.of(lasts), -1, 0, true);
    }

    /// The same, that sees nothing but the stretch that it is tried on.
    Edge closed() {
        return new Edge(pattern, needed, first, limit, false);
    }

    /// Where the match ends that begins at `start`, by `end`; `start` itself if there is none.
    int behind(String text, int start, int end) {
        if (!may(text, start, end)) {
            return start;
        }
        Matcher matcher = matcher(text, start, end);
        return matcher.lookingAt() ? matcher.end() : start;
    }

    /// Whether a match begins at `start`.
    boolean begins(String text, int start, int end) {
        return may(text, start, end) && matcher(text, start, end).lookingAt();
    }

    /// Where the first match within `[start..end)` begins; `end` if there is none. For expressions that are told by what
    /// they hold anywhere.
    int before(String text, int start, int end) {
        if (!may(text, start, end)) {
            return end;
        }
        Matcher matcher = matcher(text, start, end);
        return matcher.find() ? matcher.start() : end;
    }

    /// Whether a match stands within `[start..end)`. For expressions that are told by what they hold anywhere.
    boolean in(String text, int start, int end) {
        return before(text, start, end) < end;
    }

    private Matcher matcher(String text, int start, int end) {
        return pattern.matcher(text).useTransparentBounds(looksAround).region(start, end);
    }

    private boolean may(String text, int start, int end) {
        int to = (int) Math.min((long) start + limit, Math.min(text.length(), Math.max(end, start)));
        for (int at = Math.max(0, start + first); at < to; at++) {
            if (needed.has(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
