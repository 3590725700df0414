package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.DisplayWidth;

/// Breaks running text into lines of a width: between Chinese characters anywhere, but never before a closing
/// punctuation mark; within other scripts only at blanks.
final class Wrapping {

    private static final String NEVER_FIRST = "，。；：、？！）」』》”’,.;:?!)]%…";

    private Wrapping() {}

    /// @param width at least 4 columns
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, width);
            lines.add(text.substring(start, end).stripTrailing());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines;
    }

    /// End of the line that begins at `start`.
    private static int end(String text, int start, int width) {
        int full = start;
        int used = 0;
        while (full < text.length() && used + DisplayWidth.of(text.codePointAt(full)) <= width) {
            used += DisplayWidth.of(text.codePointAt(full));
            full += Character.charCount(text.codePointAt(full));
        }
        if (full == text.length()) {
            return full;
        }
        for (int end = full; end > start; end = text.offsetByCodePoints(end, -1)) {
            if (mayBreak(text, end)) {
                return end;
            }
        }
        return Math.max(full, text.offsetByCodePoints(start, 1));
    }

    private static boolean mayBreak(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (NEVER_FIRST.indexOf(after) >= 0) {
            return false;
        }
        return before == ' ' || after == ' ' || DisplayWidth.of(before) == 2 || DisplayWidth.of(after) == 2;
    }
}
