package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.List;

/// Words in which `*` stands for any number of characters and `?` for one; a backslash takes the meaning away.
final class Wildcards {

    private Wildcards() {}

    static boolean has(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (isWildcard(word.charAt(at))) {
                return true;
            }
            at += Backslash.isEscape(word, at) ? 1 : 0;
        }
        return false;
    }

    /// Whether there is nothing but wildcards in it.
    static boolean isBare(String word) {
        return word.chars().allMatch(unit -> isWildcard((char) unit));
    }

    private static boolean isWildcard(char unit) {
        return unit == '*' || unit == '?';
    }

    /// The regular expression that says the same.
    static String regex(String word) {
        StringBuilder regex = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            char unit = word.charAt(at);
            if (isWildcard(unit)) {
                regex.append(RegexWriter.literal(plain.toString())).append(unit == '*' ? ".*" : ".");
                plain.setLength(0);
            } else {
                at += Backslash.isEscape(word, at) ? 1 : 0;
                plain.append(word.charAt(at));
            }
        }
        return regex.append(RegexWriter.literal(plain.toString())).toString();
    }

    /// The parts of `text` between blanks.
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at <= text.length()) {
            if (at == text.length() || Blank.isAt(text, at)) {
                if (at > start) {
                    parts.add(text.substring(start, at));
                }
                start = at + 1;
            }
            at++;
        }
        return parts;
    }
}
