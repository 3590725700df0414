package org.gonghui.cli.render;

/// Makes text from documents harmless for a terminal.
final class Printable {

    private Printable() {}

    /// `text` with control characters and direction overrides replaced by blanks, so that a document can neither move
    /// the cursor nor turn the line around. As long as `text`.
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            safe.append(isUnsafe(unit) ? ' ' : unit);
        }
        return safe.toString();
    }

    private static boolean isUnsafe(char unit) {
        return Character.isISOControl(unit) || (unit >= '\u202a' && unit <= '\u202e')
                || (unit >= '\u2066' && unit <= '\u2069') || unit == '\u2028' || unit == '\u2029';
    }
}
