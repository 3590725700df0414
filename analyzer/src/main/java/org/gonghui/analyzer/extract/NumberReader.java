package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads one number from its first character on: Arabic digits in both widths with thousands separators and
/// decimals, Chinese numerals in ordinary and formal writing, decimals in words (三点五万), and mixtures (3万4000, 25万6千,
/// 十一万六千).
///
/// One pass, no backtracking. An instance reads once and is thrown away.
final class NumberReader {

    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED_MILLION = 100_000_000;
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final int LONGEST = 40;
    /// Behind these 点 was a decimal point; behind others it may be the hour (八点五十).
    private static final String DECIMAL_UNITS = "万亿元平米吨亩公";

    /// Whether 点 between Chinese digits is taken for a decimal point whatever follows.
    enum Point {
        IF_MEASURED, ALWAYS
    }

    private final String text;
    private final Point point;
    private int at;
    /// What is complete up to the last 万 or 亿.
    private BigDecimal total = BigDecimal.ZERO;
    /// What is complete since then.
    private BigDecimal section = BigDecimal.ZERO;
    /// Digits that no multiplier has closed yet.
    private @Nullable BigDecimal current;
    private boolean zeroBefore;
    private boolean bare;
    private boolean any;
    private int lastSmall = NO_LIMIT;
    private int lastLarge = NO_LIMIT;
    private int lastMultiplier = 1;

    private NumberReader(String text, int at, Point point) {
        this.text = text;
        this.at = at;
        this.point = point;
    }

    /// The number that begins at `at`, or null if none does or it is longer than any real one.
    static @Nullable PlainNumber read(String text, int at) {
        return read(text, at, Point.IF_MEASURED);
    }

    static @Nullable PlainNumber read(String text, int at, Point point) {
        if (at >= text.length() || !Digits.begins(text.charAt(at))) {
            return null;
        }
        return new NumberReader(text, at, point).run();
    }

    private @Nullable PlainNumber run() {
        int start = at;
        boolean going = true;
        while (going && at < text.length()) {
            going = step(text.charAt(at));
        }
        return !any || at - start > LONGEST ? null : new PlainNumber(at, Quantity.plain(sum()), bare);
    }

    /// 两万三 is 23000 and 一百二 is 120: a last single digit stands for the next lower place, unless 零 says no.
    private BigDecimal sum() {
        BigDecimal complete = total.add(section);
        if (current == null) {
            return complete;
        }
        boolean nextPlace = !zeroBefore && lastMultiplier >= 100 && current.scale() <= 0 && current.precision() == 1;
        return complete.add(nextPlace ? current.multiply(BigDecimal.valueOf(lastMultiplier / 10)) : current);
    }

    private boolean step(char c) {
        if (Digits.arabic(c) >= 0) {
            return current == null && arabic();
        }
        int digit = Digits.chinese(text, at);
        if (digit >= 0) {
            return current == null && digit(digit);
        }
        if (c == ' ' && current != null && Digits.multiplier(Digits.at(text, at + 1)) >= TEN_THOUSAND) {
            at++;
            return true;
        }
        if (c == '点') {
            return any && decimals();
        }
        int multiplier = Digits.multiplier(c);
        return multiplier > 0 && (multiplier < TEN_THOUSAND ? small(multiplier) : large(multiplier));
    }

    private boolean digit(int digit) {
        if (digit == 0 && any) {
            zeroBefore = true;
        } else {
            current = BigDecimal.valueOf(digit);
        }
        any = true;
        at++;
        return true;
    }

    /// 点五 behind 三 or 九十八.
    private boolean decimals() {
        StringBuilder digits = new StringBuilder("0.");
        int end = at + 1;
        while (Digits.chinese(text, end) >= 0) {
            digits.append(Digits.chinese(text, end));
            end++;
        }
        boolean measured = DECIMAL_UNITS.indexOf(Digits.at(text, end)) >= 0 && end < text.length();
        boolean fraction = end > at + 1 && (current == null || current.scale() <= 0);
        if (!fraction || !(measured || point == Point.ALWAYS)) {
            return false;
        }
        BigDecimal whole = current == null ? BigDecimal.ZERO : current;
        current = whole.add(new BigDecimal(digits.toString()));
        at = end;
        return true;
    }

    private boolean small(int multiplier) {
        boolean noDigit = current == null && any && !(multiplier == 10 && lastMultiplier >= TEN_THOUSAND);
        if (multiplier >= lastSmall || noDigit) {
            return false;
        }
        bare = bare || (!any && multiplier > 10);
        BigDecimal digits = current == null ? BigDecimal.ONE : current;
        section = section.add(digits.multiply(BigDecimal.valueOf(multiplier)));
        lastSmall = multiplier;
        return multiplied(multiplier);
    }

    private boolean large(int multiplier) {
        boolean square = multiplier == HUNDRED_MILLION && lastLarge == TEN_THOUSAND;
        if (multiplier >= lastLarge && !square) {
            return false;
        }
        bare = bare || !any;
        BigDecimal digits = any ? section.add(current == null ? BigDecimal.ZERO : current) : BigDecimal.ONE;
        BigDecimal factor = BigDecimal.valueOf(multiplier);
        total = square ? total.add(digits).multiply(factor) : total.add(digits.multiply(factor));
        section = BigDecimal.ZERO;
        lastSmall = NO_LIMIT;
        lastLarge = multiplier;
        return multiplied(multiplier);
    }

    private boolean multiplied(int multiplier) {
        current = null;
        zeroBefore = false;
        lastMultiplier = multiplier;
        any = true;
        at++;
        return true;
    }

    private boolean arabic() {
        StringBuilder digits = new StringBuilder();
        int end = integer(digits);
        char dot = Digits.at(text, end);
        boolean decimal = dot == '.' || (dot == '．' && at > 0 && text.charAt(at) > '9');
        if (decimal && Digits.arabic(Digits.at(text, end + 1)) >= 0) {
            digits.append('.');
            end = run(digits, end + 1);
        }
        if (digits.length() > LONGEST) {
            return false;
        }
        current = new BigDecimal(digits.toString());
        any = true;
        at = end;
        return true;
    }

    /// Digits with ASCII commas only where they separate thousands: 20,300 is one number, 20，300 is two. A full-width
    /// comma or a blank separates them too where the digits behind it could be no number of their own: 5，000, 2 050.
    private int integer(StringBuilder digits) {
        int end = run(digits, at);
        if (digits.length() > 3) {
            return end;
        }
        while (separator(end) && threeDigitsAt(end + 1)) {
            end = run(digits, end + 1);
        }
        return end;
    }

    private boolean separator(int end) {
        char c = Digits.at(text, end);
        boolean loose = (c == '，' || c == ' ') && Digits.arabic(Digits.at(text, end + 1)) == 0 && end > at
                && Digits.arabic(text.charAt(at)) > 0;
        return c == ',' || loose;
    }

    private boolean threeDigitsAt(int from) {
        for (int i = from; i < from + 3; i++) {
            if (Digits.arabic(Digits.at(text, i)) < 0) {
                return false;
            }
        }
        return Digits.arabic(Digits.at(text, from + 3)) < 0;
    }

    private int run(StringBuilder digits, int from) {
        int end = from;
        while (Digits.arabic(Digits.at(text, end)) >= 0) {
            digits.append((char) ('0' + Digits.arabic(text.charAt(end))));
            end++;
        }
        return end;
    }
}
