package org.gonghui.corpus.names;

import org.gonghui.corpus.text.Span;

/// Which characters can be a name: a surname with one or two characters that are given names.
final class NameShapes {

    /// Signs that stand for a blanked character of a name.
    private static final String BLANKS = "*＊×○";
    private static final int LONGEST_GIVEN = 2;
    private static final int LONGEST_KNOWN = 4;
    private static final String DOUBLE_FIRSTS = "欧上司诸东皇尉公慕令端夏澹呼宇长独";

    private final WordTable surnames;
    private final WordTable weakSurnames;
    private final WordTable first;
    private final WordTable second;
    private final WordTable single;
    private final WordTable ordinary;
    private final WordTable known;
    private final WordTable never;
    private final WordTable noGiven;

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
    }

    /// Whether a name can begin there at all.
    boolean canBegin(char c) {
        return surnames.has(c) || weakSurnames.has(c) || isDouble(c);
    }

    private boolean isDouble(char c) {
        return DOUBLE_FIRSTS.indexOf(c) >= 0;
    }

    /// Length of the name that begins at `start` and is never masked; 0 if there is none.
    int known(String text, int start) {
        for (int length = LONGEST_KNOWN; length > 1; length--) {
            if (start + length <= text.length() && known.has(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    /// Length of the surname of the name that `span` is; 0 if it is none.
    int surname(String text, Span span) {
        String word = span.in(text);
        if (known.has(word) || noGiven.has(word.substring(1))) {
            return 0;
        }
        if (word.length() > 2 && surnames.has(word.substring(0, 2))) {
            return isGiven(word.substring(2)) ? 2 : 0;
        }
        return isPlain(word) ? 1 : 0;
    }

    /// Whether `span` may be a name although its characters are rare in names: where its context leaves no doubt. Three
    /// characters or two, none of them such as stand in no name.
    boolean mayBe(String text, Span span) {
        String word = span.in(text);
        return word.length() <= 1 + LONGEST_GIVEN && surnames.has(word.charAt(0)) && !ordinary.has(word.substring(0, 2))
                && !noGiven.has(word.substring(1)) && !known.has(word)
                && word.chars().skip(1).allMatch(c -> isPossible((char) c));
    }

    private boolean isPossible(char c) {
        return isGiven(String.valueOf(c)) || first.has(c) || second.has(c)
                || (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && !never.has(c));
    }

    /// A name does not begin as an ordinary word does: 高级 is no name, and 高级教 is none either.
    private boolean isPlain(String word) {
        int given = word.length() - 1;
        if (given < 1 || given > LONGEST_GIVEN || !isGiven(word.substring(1)) || ordinary.has(word.substring(0, 2))) {
            return false;
        }
        return surnames.has(word.charAt(0)) || (given == LONGEST_GIVEN && weakSurnames.has(word.charAt(0)));
    }

    private boolean isGiven(String given) {
        return given.length() == 1
                ? single.has(given.charAt(0)) || isBlank(given.charAt(0))
                : given.length() == 2 && (first.has(given.charAt(0)) || isBlank(given.charAt(0)))
                        && (second.has(given.charAt(1)) || isBlank(given.charAt(1)));
    }

    private static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    /// Whether the surname is a word of everyday use.
    boolean isWeak(char c) {
        return weakSurnames.has(c);
    }
}
