package org.gonghui.corpus.query.language;

/// Backslashes take the meaning from the sign after them.
final class Backslash {

    private Backslash() {}

    /// `text` with the backslashes removed that take a meaning away.
    static String removed(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    /// `text` with the backslashes removed that stand before a sign that is neither letter nor digit.
    static String removedBeforeSigns(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            i += isEscape(text, i) ? 1 : 0;
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    /// Whether the unit at `at` takes the meaning from the one after it, a sign.
    static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /// `text` with a backslash before each backslash and each of `signs`.
    static String before(String signs, String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            escaped.append(unit == '\\' || signs.indexOf(unit) >= 0 ? "\\" : "").append(unit);
        }
        return escaped.toString();
    }
}
