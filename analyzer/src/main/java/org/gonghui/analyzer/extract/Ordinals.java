package org.gonghui.analyzer.extract;

import java.util.OptionalInt;

/// Reads small ordinals: 3, 三, 十二, 二十.
final class Ordinals {

    private static final int TEN = 10;
    private static final int MOST = 999;

    private Ordinals() {}

    /// The number that `text[start..end)` writes; empty if it is none between 1 and 999.
    static OptionalInt of(String text, int start, int end) {
        int sum = 0;
        int digit = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            int arabic = Digits.arabic(c);
            int chinese = Digits.chinese(c);
            if (c == '十') {
                sum += (digit == 0 ? 1 : digit) * TEN;
                digit = 0;
            } else if (arabic >= 0) {
                digit = Math.min(MOST + 1, digit * TEN + arabic);
            } else if (chinese >= 0) {
                digit = chinese;
            } else {
                return OptionalInt.empty();
            }
        }
        int value = sum + digit;
        return value < 1 || value > MOST ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
