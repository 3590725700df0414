package org.gonghui.corpus.split;

import java.util.List;
import java.util.Map;

/// Reads the number at the beginning of a line in its compact form.
final class MarkerReader {

    private static final String STOPS = ".、,:;。";
    private static final String CHINESE = "零一二三四五六七八九十";
    private static final int MAX_CHINESE_DIGITS = 3;
    private static final int MAX_ARABIC_DIGITS = 2;

    private static final Map<String, Integer> SPOKEN = Map.of("首先", 1, "其次", 2, "再次", 3, "再者", 3, "最后", 9);
    private static final int SPOKEN_LENGTH = 2;
    private static final List<String> PARTS = List.of("部分", "章", "节", "方面");

    private MarkerReader() {}

    static Marker read(String text) {
        if (text.isEmpty()) {
            return Marker.NONE;
        }
        char first = text.charAt(0);
        if (first == '(' || first == '〔' || first == '[') {
            return inParentheses(text);
        }
        if (first >= '0' && first <= '9') {
            return arabic(text);
        }
        if (first >= '①' && first <= '⒛') {
            return enclosed(first);
        }
        return CHINESE.indexOf(first) > 0 ? chinese(text) : spoken(text);
    }

    private static Marker inParentheses(String text) {
        int end = run(text, 1, CHINESE + "0123456789");
        if (end == 1 || end > 1 + MAX_CHINESE_DIGITS || end == text.length() || ")〕]".indexOf(text.charAt(end)) < 0) {
            return Marker.NONE;
        }
        boolean digits = text.charAt(1) <= '9';
        int value = value(text.substring(1, digits ? run(text, 1, "0123456789") : end));
        int after = end + 1 < text.length() && STOPS.indexOf(text.charAt(end + 1)) >= 0 ? end + 2 : end + 1;
        return new Marker(digits ? Numbering.PAREN_ARABIC : Numbering.PAREN_CHINESE, value, after);
    }

    private static Marker arabic(String text) {
        int end = run(text, 0, "0123456789");
        if (end > MAX_ARABIC_DIGITS || end == text.length()) {
            return Marker.NONE;
        }
        char stop = text.charAt(end);
        int value = Integer.parseInt(text.substring(0, end));
        if (stop == ')') {
            return new Marker(Numbering.PAREN_ARABIC, value, end + 1);
        }
        return stop == '、' || stop == ',' || (stop == '.' && !isDecimal(text, end + 1))
                ? new Marker(Numbering.ARABIC, value, end + 1)
                : Marker.NONE;
    }

    /// `1.5万元` begins with a decimal; `1.3月` and `1.2021年` do not.
    private static boolean isDecimal(String text, int from) {
        int end = run(text, from, "0123456789");
        return end > from && (end == text.length() || "年月日".indexOf(text.charAt(end)) < 0);
    }

    private static Marker enclosed(char c) {
        if (c <= '⑳') {
            return new Marker(Numbering.CIRCLED, c - '①' + 1, 1);
        }
        return c <= '⒇'
                ? new Marker(Numbering.PAREN_ARABIC, c - '⑴' + 1, 1)
                : new Marker(Numbering.ARABIC, c - '⒈' + 1, 1);
    }

    private static Marker chinese(String text) {
        int end = run(text, 0, CHINESE);
        if (end > MAX_CHINESE_DIGITS || end == text.length()) {
            return Marker.NONE;
        }
        int value = chineseValue(text.substring(0, end));
        char stop = text.charAt(end);
        if (STOPS.indexOf(stop) >= 0) {
            return new Marker(Numbering.CHINESE, value, end + 1);
        }
        return stop == '是' || (stop == '要' && end == 1) ? new Marker(Numbering.SPOKEN, value, end + 1) : Marker.NONE;
    }

    private static Marker spoken(String text) {
        if ((text.charAt(0) == '第' || text.charAt(0) == '其') && text.length() > 2) {
            int end = run(text, 1, CHINESE);
            return end == 1 || end > 1 + 2 ? Marker.NONE : ordinal(text, end, chineseValue(text.substring(1, end)));
        }
        int value = text.length() < SPOKEN_LENGTH ? 0 : SPOKEN.getOrDefault(text.substring(0, SPOKEN_LENGTH), 0);
        return value > 0 ? new Marker(Numbering.SPOKEN, value, SPOKEN_LENGTH) : Marker.NONE;
    }

    private static Marker ordinal(String text, int end, int value) {
        for (String part : PARTS) {
            if (text.startsWith(part, end)) {
                return new Marker(Numbering.PART, value, end + part.length());
            }
        }
        boolean counts = text.charAt(0) == '其'
                || (end < text.length() && (STOPS + "是抓").indexOf(text.charAt(end)) >= 0);
        return counts ? new Marker(Numbering.SPOKEN, value, Math.min(text.length(), end + 1)) : Marker.NONE;
    }

    private static int run(String text, int from, String characters) {
        int end = from;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /// The value of a number in digits, or of a numeral up to 99 such as 二十一; 0 if it is neither.
    static int value(String number) {
        return number.charAt(0) <= '9' ? Integer.parseInt(number) : chineseValue(number);
    }

    private static int chineseValue(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? CHINESE.indexOf(numeral) : 0;
        }
        int tens = ten == 0 ? 1 : CHINESE.indexOf(numeral.charAt(0));
        int ones = ten + 1 == numeral.length() ? 0 : CHINESE.indexOf(numeral.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
