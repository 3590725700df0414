package org.gonghui.corpus.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises a line that holds nothing but particulars of a page: `来源：… 时间：2024-03-05 11:47 浏览：526次`.
final class FieldLine {

    /// No value of a particular is longer than this, in UTF-16 code units.
    private static final int LONGEST_VALUE = 40;
    /// Nor longer than this, if it has no other label beside it.
    private static final int SHORT_VALUE = 16;

    /// When a page was published, before the first label.
    private static final Pattern DAY = Pattern.compile(
            "[12]\\d{3}[-./年]\\d{1,2}[-./月]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\s|｜]+");

    private final FurnitureRules rules;

    FieldLine(FurnitureRules rules) {
        this.rules = rules;
    }

    /// Whether every colon of `line` follows a known label, and the labels are those of a page, not of an event.
    boolean matches(String line) {
        Labels labels = labels(withoutBeginning(line));
        return labels.known && (labels.sole > 0 || (labels.pair > 1 && !isDateOnly(line))
                || (labels.pair == 1 && labels.last.isEmpty()));
    }

    /// Whether the line is one known label and its short value.
    boolean isOne(String line) {
        if (line.length() > LONGEST_VALUE || (line.indexOf('：') < 0 && line.indexOf(':') < 0)) {
            return false;
        }
        Labels labels = labels(withoutBeginning(line));
        return labels.known && labels.pair == 1 && labels.last.length() <= SHORT_VALUE && !isDay(line);
    }

    /// What stands before the colons of a line.
    ///
    /// @param known whether a label of one of the lists stands before each of them, and there is one
    /// @param sole how many are enough alone
    /// @param pair how many are not
    /// @param last the value of the last
    private record Labels(boolean known, int sole, int pair, String last) {

        static final Labels NONE = new Labels(false, 0, 0, "");
    }

    private Labels labels(String line) {
        int sole = 0;
        int pair = 0;
        int valueStart = 0;
        for (int colon = nextColon(line, 0); colon >= 0; colon = nextColon(line, colon + 1)) {
            String before = line.substring(valueStart, colon).strip();
            if (isLabel(before, valueStart == 0, rules.soleFields())) {
                sole++;
            } else if (isLabel(before, valueStart == 0, rules.pairFields())) {
                pair++;
            } else {
                return Labels.NONE;
            }
            valueStart = colon + 1;
        }
        String last = line.substring(valueStart).strip();
        return isValue(last) ? new Labels(sole + pair > 0, sole, pair, last) : Labels.NONE;
    }

    /// A particular in brackets of its own stands before others, `【字体：大 中 小】 作者：…`, or a day without a label.
    private static String withoutBeginning(String line) {
        char first = line.charAt(0);
        if (first == '1' || first == '2') {
            Matcher day = DAY.matcher(line);
            return day.lookingAt() ? line.substring(day.end()) : line;
        }
        return "（(【[〔".indexOf(first) >= 0 ? line.substring(1).strip() : line;
    }

    private static boolean isDay(String line) {
        return line.startsWith("时间") || line.startsWith("日期");
    }

    /// The first field must be a label and nothing else, with blanks to fill its space perhaps (`关 键 词`); later ones
    /// follow the value before them.
    private static boolean isLabel(String before, boolean first, Set<String> labels) {
        if (first) {
            return labels.contains(before) || (before.indexOf(' ') > 0 && labels.contains(before.replace(" ", "")));
        }
        return isValue(before) && labels.stream().anyMatch(before::endsWith);
    }

    private static boolean isValue(String value) {
        return (value.length() <= LONGEST_VALUE || isAddress(value))
                && value.chars().noneMatch(c -> "。；！？".indexOf(c) >= 0);
    }

    private static boolean isAddress(String value) {
        return value.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    /// `时间：… 日期：…` alone may as well be the particulars of an event.
    private static boolean isDateOnly(String line) {
        return (line.startsWith("时间") && line.indexOf("日期") > 0)
                || (line.startsWith("日期") && line.indexOf("时间") > 0);
    }

    /// The next colon that is not within a time of day or a web address.
    private static int nextColon(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '：' || (c == ':' && !isWithinTime(line, i) && !line.startsWith("//", i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWithinTime(String line, int colon) {
        return colon > 0 && colon + 1 < line.length() && Character.isDigit(line.charAt(colon - 1))
                && Character.isDigit(line.charAt(colon + 1));
    }
}
