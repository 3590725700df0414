package org.gonghui.corpus.names;

import java.util.BitSet;
import org.gonghui.corpus.text.Span;

/// Which characters can be a name: a surname with one or two characters that are given names.
final class NameShapes {

    /// Signs that stand for a blanked character of a name.
    private static final String BLANKS = "*＊×○";
    private static final int LONGEST_GIVEN = 2;

    private final WordTable surnames;
    private final WordTable weakSurnames;
    private final WordTable first;
    private final WordTable second;
    private final WordTable single;
    private final WordTable ordinary;
    private final WordTable known;
    private final WordTable never;
    private final WordTable noGiven;
    private final BitSet begins = new BitSet();

    NameShapes(NameWords words) {
        surnames = words.of("surname");
        weakSurnames = words.of("weak-surname");
        first = words.of("first");
        second = words.of("second");
        single = words.of("single");
        ordinary = words.of("word");
        known = words.of("public");
        never = words.of("never");
        noGiven = words.of("no-given");
        surnames.addFirsts(begins);
        weakSurnames.addFirsts(begins);
    }

    /// Whether a name can begin there at all.
    boolean canBegin(char c) {
        return begins.get(c);
    }

    /// Length of the name that begins at `start` and is never masked; 0 if there is none.
    int known(String text, int start) {
        return known.longestAt(text, start);
    }

    /// Length of the surname of the name that `span` is; 0 if it is none.
    int surname(String text, Span span) {
        int start = span.start();
        int end = span.end();
        if (span.length() > 2 && isGiven(text, start + 2, end) && surnames.has(text.substring(start, start + 2))) {
            return isRefused(text, start, end) ? 0 : 2;
        }
        boolean begins = surnames.has(text.charAt(start))
                || (span.length() == 1 + LONGEST_GIVEN && weakSurnames.has(text.charAt(start)));
        return begins && isGiven(text, start + 1, end) && !beginsAsWord(text, start) && !isRefused(text, start, end)
                ? 1
                : 0;
    }

    /// A name does not begin as an ordinary word does: 高级 is no name, and 高级教 is none either.
    private boolean beginsAsWord(String text, int start) {
        return ordinary.has(text.substring(start, start + 2));
    }

    /// Whether these are words, or a person whose name is never masked.
    private boolean isRefused(String text, int start, int end) {
        return noGiven.has(text.substring(start + 1, end)) || known.has(text.substring(start, end));
    }

    /// Whether `span` may be a name although its characters are rare in names: where its context leaves no doubt. Three
    /// characters or two, none of them such as stand in no name.
    boolean mayBe(String text, Span span) {
        if (span.length() > 1 + LONGEST_GIVEN || !surnames.has(text.charAt(span.start()))) {
            return false;
        }
        for (int at = span.start() + 1; at < span.end(); at++) {
            if (!isPossible(text.charAt(at))) {
                return false;
            }
        }
        return !beginsAsWord(text, span.start()) && !isRefused(text, span.start(), span.end());
    }

    private boolean isPossible(char c) {
        return single.has(c) || first.has(c) || second.has(c) || isBlank(c)
                || (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && !never.has(c));
    }

    private boolean isGiven(String text, int start, int end) {
        return switch (end - start) {
            case 1 -> single.has(text.charAt(start)) || isBlank(text.charAt(start));
            case LONGEST_GIVEN -> (first.has(text.charAt(start)) || isBlank(text.charAt(start)))
                    && (second.has(text.charAt(start + 1)) || isBlank(text.charAt(start + 1)));
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    /// Whether the surname is a word of everyday use.
    boolean isWeak(char c) {
        return weakSurnames.has(c);
    }
}
