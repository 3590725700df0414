package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import org.gonghui.analyzer.extract.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Numbers of unknown digits: 几, 好几, 数十, 几百, 数10, 多 (as in 多次), and the 几 of 三十几.
final class VagueNumbers {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// Before these, 数 is the noun "number", not "several".
    private static final String COUNTED = "多无大半人次件户总员会少参指分基份篇项票岁页班对组字倍款读";
    /// Before these, 多 says "more" or "much", not "several".
    private static final String MUCH = "许很最更太颇诸众不较甚至好大至这那么如差繁增几";

    private VagueNumbers() {}

    /// The vague number that begins with 几, 数, 多 or 好几 at `at`, or null.
    static @Nullable Numeral at(String text, int at) {
        char before = Digits.at(text, at - 1);
        return switch (text.charAt(at)) {
            case '好' -> Digits.at(text, at + 1) == '几' ? several(text, at, at + 2) : null;
            case '若' -> text.startsWith("若干", at) ? several(text, at, at + 2) : null;
            case '几' -> Digits.multiplier(before) > 0 ? null : several(text, at, at + 1);
            case '数' -> counted(text, at, before) ? null : uncounted(text, at);
            default -> MUCH.indexOf(before) >= 0 || Digits.begins(before)
                    ? null
                    : new Numeral(at, at + 1, Quantity.vague(TWO), Form.VAGUE);
        };
    }

    /// 会员数, 总数: the number of something. 住院人员数10人次 is some dozens, though.
    private static boolean counted(String text, int at, char before) {
        return COUNTED.indexOf(before) >= 0 && !text.startsWith("人员数10", at - 2);
    }

    /// 数以千计, 数以万计: some thousands.
    private static Numeral uncounted(String text, int at) {
        int place = text.startsWith("数以", at) && Digits.at(text, at + 3) == '计'
                ? Digits.multiplier(text.charAt(at + 2))
                : 0;
        return place == 0
                ? several(text, at, at + 1)
                : new Numeral(at, at + 4, Quantity.vague(BigDecimal.valueOf(place)), Form.VAGUE);
    }

    /// 几: at least two. 几十, 数百, 数10: two to nine times the place and what may follow it (数十 is 20 to 99).
    private static Numeral several(String text, int start, int end) {
        int place = Digits.multiplier(Digits.at(text, end));
        int next = end + 1;
        if (place == 0 && text.startsWith("10", end) && Digits.arabic(Digits.at(text, end + 2)) < 0) {
            place = 10;
            next = end + 2;
        }
        if (place == 0) {
            return new Numeral(start, end, Quantity.vague(TWO), Form.VAGUE);
        }
        BigDecimal unit = BigDecimal.valueOf(place);
        Quantity quantity = Quantity.vague(unit.multiply(TWO), unit.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE));
        Numeral numeral = NumeralScanner.multiplied(text, new Numeral(start, next, quantity, Form.VAGUE));
        char more = Digits.at(text, numeral.end());
        return more == '多' || more == '余'
                ? new Numeral(start, numeral.end() + 1, numeral.quantity(), Form.VAGUE)
                : numeral;
    }

    /// 十几 is 11 to 19, 三十几 31 to 39, 一百几 is 101 to 199: the number and the places below its last digit.
    static Quantity tail(BigDecimal number) {
        BigDecimal step = number.stripTrailingZeros().ulp();
        return Quantity.vague(number.add(BigDecimal.ONE), number.add(step).subtract(BigDecimal.ONE));
    }
}
