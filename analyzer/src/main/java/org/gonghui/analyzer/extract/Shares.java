package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import org.gonghui.analyzer.extract.Numeral.Form;
import org.jspecify.annotations.Nullable;

/// Shares as ratios of one: 98%, 百分之九十八, 千分之三, 三分之一, 占2/3, 九成六, 八成多, 1比1, 一半, 过半, 半数以上.
final class Shares {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String[] MORE_THAN_HALF = {"一半以上", "半数以上", "过半数", "过半", "一大半", "一多半"};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String RANGE_SIGNS = "-—~～至到";
    private static final String PARTS = "分之";
    private static final String BEFORE_SLASHED = "占达过近约有足";

    /// 成 before these is part of another word (成为, 成立, 成绩), or the number before it counts something else.
    private static final String NOT_TENTHS = "为立绩功效果员熟长就了本品群千语都人年交色天不";

    private Shares() {}

    /// The share that begins with the number at `at`, or null.
    ///
    /// @param number what [NumberReader#read(String, int)] gives there
    static @Nullable Numeral at(String text, int at, @Nullable PlainNumber number) {
        if (text.startsWith("百分百", at)) {
            return share(at, at + 3, Quantity.exact(BigDecimal.ONE));
        }
        if (text.startsWith("一半", at) || text.startsWith("一大半", at) || text.startsWith("一多半", at)) {
            return half(text, at);
        }
        if (number == null) {
            return null;
        }
        int end = number.end();
        if (text.startsWith(PARTS, end)) {
            return fraction(text, at, number);
        }
        return switch (Digits.at(text, end)) {
            case '%', '％' -> hundredths(text, at, number);
            case '‰' -> percent(text, at, end + 1, number.value(), BigDecimal.valueOf(1_000));
            case '成' -> tenths(text, at, number);
            case '比' -> proportion(text, at, number);
            case '/', '／' -> slashed(text, at, number);
            case '-', '—', '~', '～', '至', '到' -> percentRange(text, at, number);
            default -> null;
        };
    }

    /// 按1比1配套. Without 按 it is the score of a match.
    private static @Nullable Numeral proportion(String text, int at, PlainNumber first) {
        PlainNumber second = NumberReader.read(text, first.end() + 1);
        if (Digits.at(text, at - 1) != '按' || second == null || second.value().signum() == 0) {
            return null;
        }
        return share(at, second.end(), Quantity.exact(first.value()).over(second.value()));
    }

    /// 占2/3, 3/4以上, 1/2的教师; anything else with a slash may be a date or a score.
    private static @Nullable Numeral slashed(String text, int at, PlainNumber part) {
        PlainNumber whole = NumberReader.read(text, part.end() + 1);
        if (whole == null || whole.value().compareTo(BigDecimal.TEN) > 0
                || part.value().compareTo(whole.value()) >= 0) {
            return null;
        }
        boolean before = BEFORE_SLASHED.indexOf(Digits.at(text, at - 1)) >= 0;
        boolean behind = text.startsWith("以上", whole.end()) || text.startsWith("左右", whole.end())
                || text.startsWith("的", whole.end());
        return before || behind ? share(at, whole.end(), Quantity.exact(part.value()).over(whole.value())) : null;
    }

    private static @Nullable Numeral fraction(String text, int at, PlainNumber whole) {
        int from = whole.end() + PARTS.length();
        PlainNumber part = NumberReader.read(text, from, NumberReader.Point.ALWAYS);
        if (part == null || whole.value().signum() == 0) {
            return null;
        }
        BigDecimal divisor = whole.value();
        Quantity exact = Quantity.exact(part.value());
        char more = Digits.at(text, part.end());
        boolean andMore = more == '多' || more == '余';
        Quantity quantity = andMore ? Quantity.andMore(part.value(), false) : exact;
        return share(at, part.end() + (andMore ? 1 : 0), quantity.over(divisor));
    }

    private static Numeral hundredths(String text, int at, PlainNumber number) {
        int end = number.end() + 1;
        Numeral range = RANGE_SIGNS.indexOf(Digits.at(text, end)) >= 0
                ? percentRange(text, at, new PlainNumber(end, number.value(), false))
                : null;
        return range != null ? range : percent(text, at, end, number.value(), HUNDRED);
    }

    private static Numeral percent(String text, int at, int end, BigDecimal value, BigDecimal divisor) {
        boolean andMore = Digits.at(text, end) == '多';
        Quantity quantity = andMore ? Quantity.andMore(value, false) : Quantity.exact(value);
        return share(at, andMore ? end + 1 : end, quantity.over(divisor));
    }

    private static @Nullable Numeral percentRange(String text, int at, PlainNumber low) {
        PlainNumber high = NumberReader.read(text, low.end() + 1);
        if (high == null || !NumeralScanner.hundredths(text, high.end()) || high.value().compareTo(low.value()) < 0) {
            return null;
        }
        return share(at, high.end() + 1, Quantity.range(low.value(), high.value()).over(HUNDRED));
    }

    private static @Nullable Numeral tenths(String text, int at, PlainNumber number) {
        int end = number.end() + 1;
        if (number.value().compareTo(BigDecimal.TEN) > 0 || NOT_TENTHS.indexOf(Digits.at(text, end)) >= 0) {
            return null;
        }
        char next = Digits.at(text, end);
        int hundredths = Digits.chinese(next);
        if (hundredths > 0) {
            BigDecimal value = number.value().multiply(BigDecimal.TEN).add(BigDecimal.valueOf(hundredths));
            return share(at, end + 1, Quantity.exact(value).over(HUNDRED));
        }
        boolean andMore = next == '多';
        Quantity quantity = andMore ? Quantity.andMore(number.value(), false) : Quantity.exact(number.value());
        return share(at, andMore ? end + 1 : end, quantity.over(BigDecimal.TEN));
    }

    /// 一半, 一大半, 过半, 过半数, 超过半数, 半数以上, 半数.
    static @Nullable Numeral half(String text, int at) {
        for (String more : MORE_THAN_HALF) {
            if (text.startsWith(more, at)) {
                return share(at, at + more.length(), Quantity.atLeast(HALF));
            }
        }
        for (String exact : new String[]{"一半", "半数"}) {
            if (text.startsWith(exact, at)) {
                return share(at, at + exact.length(), Quantity.exact(HALF));
            }
        }
        return null;
    }

    private static Numeral share(int start, int end, Quantity quantity) {
        return new Numeral(start, end, quantity, Form.RATIO);
    }
}
