package org.gonghui.analyzer.extract;

import java.util.Arrays;

/// The characters that numbers are written with.
final class Digits {

    /// 一 to 九 with their formal and variant forms, 两 and 俩; the index modulo 10 is the value.
    private static final String CHINESE = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖○弌贰参肆伍陆柒捌玖";

    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖弌参貳";

    private static final byte NONE = -1;
    private static final byte OTHER = -2;

    /// The value of each character as a Chinese digit, [#OTHER] if numbers begin with it otherwise, else [#NONE]: this is
    /// asked of every character of every text.
    private static final byte[] VALUES = new byte[Character.MAX_VALUE + 1];

    static {
        Arrays.fill(VALUES, NONE);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (arabic(c) >= 0 || multiplier(c) > 0) {
                VALUES[c] = OTHER;
            }
        }
        for (int i = 0; i < CHINESE.length(); i++) {
            VALUES[CHINESE.charAt(i)] = (byte) (i % 10);
        }
        for (char two : new char[]{'两', '俩', '貳'}) {
            VALUES[two] = 2;
        }
    }

    private Digits() {}

    /// Value of an ASCII or full-width digit, or -1.
    static int arabic(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    /// Value of a Chinese digit, or -1.
    static int chinese(char c) {
        return Math.max(NONE, VALUES[c]);
    }

    /// Value of the Chinese digit at `at`, or -1. A formal digit (伍, 陆, 参) is one only among the signs of a sum of money:
    /// it is an ordinary word too (队伍, 参加).
    static int chinese(CharSequence text, int at) {
        char c = at(text, at);
        int value = chinese(c);
        boolean digit = value >= 0 && (FORMAL.indexOf(c) < 0 || sum(at(text, at + 1)) || sum(at(text, at - 1)));
        return digit ? value : -1;
    }

    private static boolean sum(char c) {
        return multiplier(c) > 0 || chinese(c) >= 0 || c == '元' || c == '圆';
    }

    /// Value of 十 百 千 万 亿 and their formal forms, or 0.
    static int multiplier(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            case '万', '萬' -> 10_000;
            case '亿', '億' -> 100_000_000;
            default -> 0;
        };
    }

    /// Whether a number can begin with `c`.
    static boolean begins(char c) {
        return VALUES[c] != NONE;
    }

    /// The character at `at`, or a NUL beyond the ends.
    static char at(CharSequence text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }
}
