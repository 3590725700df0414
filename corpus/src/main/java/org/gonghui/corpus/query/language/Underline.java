package org.gonghui.corpus.query.language;

import java.util.List;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Span;

/// Shows a query on one line and marks a place on the next, column by column as a terminal shows them.
final class Underline {

    /// Columns of the query that are shown before and after the beginning of the place; enough for most queries whole.
    private static final int BEFORE = 40;
    private static final int AFTER = 50;

    private static final String INDENT = "  ";
    private static final String CUT = "…";

    private Underline() {}

    /// Two lines: the query, or what is near the place, and marks below the place. None if there is nothing to see.
    static List<String> of(String query, Span place) {
        String shown = printable(query);
        if (shown.isBlank()) {
            return List.of();
        }
        int from = back(shown, place.start());
        int to = forth(shown, place.start());
        String before = (from > 0 ? CUT : "") + shown.substring(from, place.start());
        String marked = shown.substring(place.start(), Math.max(place.start(), Math.min(place.end(), to)));
        String after = shown.substring(place.start(), to) + (to < shown.length() ? CUT : "");
        return List.of(INDENT + before + after,
                INDENT + " ".repeat(DisplayWidth.of(before)) + "^".repeat(Math.max(1, DisplayWidth.of(marked))));
    }

    /// Every line break and control sign as a blank: what is shown stays on its line, and as long as it was.
    private static String printable(String query) {
        StringBuilder shown = new StringBuilder(query.length());
        query.chars().forEach(unit -> shown.append(isVisible((char) unit) ? (char) unit : ' '));
        return shown.toString();
    }

    private static boolean isVisible(char unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static int back(String text, int start) {
        int at = start;
        int width = 0;
        while (at > 0) {
            int character = text.codePointBefore(at);
            width += DisplayWidth.of(character);
            if (width > BEFORE) {
                break;
            }
            at -= Character.charCount(character);
        }
        return at;
    }

    private static int forth(String text, int start) {
        int at = start;
        int width = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            width += DisplayWidth.of(character);
            if (width > AFTER) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }
}
