package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Span;

/// One line of a page, without its terminator (`\n`, `\r\n` or `\r`).
///
/// @param span where it stands in the page
/// @param text its text
/// @param markerEnd one past the `>` signs at its beginning, in the page; the line's start if there are none
/// @param core the text without `>` at its beginning and without blanks at either end
record Line(Span span, String text, int markerEnd, String core) {

    static List<Line> of(String page) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= page.length(); i++) {
            if (i == page.length() || page.charAt(i) == '\n' || page.charAt(i) == '\r') {
                if (i > start) {
                    lines.add(of(page, start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static Line of(String page, int start, int end) {
        int coreStart = skipBlanks(page, start, end);
        int markerEnd = start;
        while (coreStart < end && page.charAt(coreStart) == '>') {
            markerEnd = coreStart + 1;
            coreStart = skipBlanks(page, markerEnd, end);
        }
        int coreEnd = end;
        while (coreEnd > coreStart && isBlank(page.charAt(coreEnd - 1))) {
            coreEnd--;
        }
        return new Line(new Span(start, end), page.substring(start, end), markerEnd,
                page.substring(coreStart, coreEnd));
    }

    private static int skipBlanks(String page, int from, int end) {
        int i = from;
        while (i < end && isBlank(page.charAt(i))) {
            i++;
        }
        return i;
    }

    /// ASCII and ideographic blanks, no-break and zero-width ones.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    boolean isBlank() {
        return core.isEmpty() && markerEnd == span.start();
    }

    int length() {
        return span.length();
    }
}
