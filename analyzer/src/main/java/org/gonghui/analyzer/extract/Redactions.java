package org.gonghui.analyzer.extract;

import org.gonghui.analyzer.extract.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Struck-out numbers: ==人次, ====多元, __篇, _人, xx人, x万元, xx%, --元, **位, □□人, ○○元, N名. Whether they stand for a number
/// at all is for the unit behind them to say: 20__年, xx同志 and xx区 are none.
final class Redactions {

    private static final String SIGNS = "=_*xX＿×＊□";
    /// Struck out only if there are two or more of them.
    private static final String PAIRED = "-—○△#＃●■☆★※";
    /// A letter for a number is one only right before a measure word: N名教师.
    private static final String LETTERS = "Nn";
    private static final String LETTERED = "人名位次元件万篇场户";
    private static final String PERCENT = "%％";
    private static final String TAIL = "多余几十百千万亿";

    private Redactions() {}

    /// Whether a redaction can begin with `c`.
    static boolean begins(char c) {
        return SIGNS.indexOf(c) >= 0 || PAIRED.indexOf(c) >= 0 || LETTERS.indexOf(c) >= 0;
    }

    /// The redaction at `at`, or null.
    static @Nullable Numeral at(String text, int at) {
        char sign = text.charAt(at);
        int end = at;
        while (Digits.at(text, end) == sign) {
            end++;
        }
        boolean struck = SIGNS.indexOf(sign) >= 0 || (PAIRED.indexOf(sign) >= 0 && end - at >= 2)
                || (LETTERS.indexOf(sign) >= 0 && end - at == 1 && LETTERED.indexOf(Digits.at(text, end)) >= 0);
        if (!struck || joined(text, at)) {
            return null;
        }
        if (PERCENT.indexOf(Digits.at(text, end)) >= 0) {
            return new Numeral(at, end + 1, Quantity.REDACTED, Form.RATIO);
        }
        while (end < text.length() && TAIL.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Numeral(at, end, Quantity.REDACTED, Form.REDACTED);
    }

    /// 20__, Ax: the sign goes on a word or a number that has begun before it.
    private static boolean joined(String text, int at) {
        char before = Digits.at(text, at - 1);
        boolean latin = before < 128 && Character.isLetter(before);
        return latin || Digits.arabic(before) >= 0;
    }
}
