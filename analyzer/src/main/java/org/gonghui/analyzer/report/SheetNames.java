package org.gonghui.analyzer.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names that a workbook takes for its sheets: 31 characters at most, none of `[]:*?/\`, no apostrophe at either end, not
/// two that differ in case alone.
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";
    /// A name that spreadsheets keep for themselves.
    private static final String RESERVED = "history";

    private SheetNames() {}

    /// Names as like the wanted ones as can be, in their order.
    static List<String> of(List<String> wanted) {
        Set<String> taken = new HashSet<>(Set.of(RESERVED));
        List<String> names = new ArrayList<>();
        for (String name : wanted) {
            String safe = safe(name);
            String free = cut(safe, LONGEST);
            for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                String end = " " + number;
                free = cut(safe, LONGEST - end.length()) + end;
            }
            names.add(free);
        }
        return names;
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().forEach(character -> safe.appendCodePoint(isSafe(character) ? character : ' '));
        String stripped = safe.toString().strip();
        int start = 0;
        int end = stripped.length();
        while (start < end && isEdge(stripped.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(stripped.charAt(end - 1))) {
            end--;
        }
        return start == end ? "_" : stripped.substring(start, end);
    }

    private static boolean isSafe(int character) {
        return FORBIDDEN.indexOf(character) < 0 && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE && character < 0xFFFE;
    }

    private static boolean isEdge(char c) {
        return c == '\'' || Character.isWhitespace(c);
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).strip();
    }
}
