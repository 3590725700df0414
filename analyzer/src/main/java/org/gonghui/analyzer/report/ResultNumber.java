package org.gonghui.analyzer.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.gonghui.analyzer.table.ResultColumn;

/// How people are shown the numbers of a result.
public final class ResultNumber {

    private static final int NUMBER_DECIMALS = 2;
    private static final int RATIO_DECIMALS = 4;
    private static final MathContext P_VALUE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    /// Below it a probability is written with a power of ten.
    private static final double SMALL_P_VALUE = 0.0001;

    private ResultNumber() {}

    /// The number as text, rounded half up: two decimals, four for ratios and shares, three digits for probabilities, none for
    /// whole numbers. No thousands separators.
    public static String of(double value, ResultColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> throw new IllegalArgumentException("a text is no number");
            case COUNT, LABEL -> Long.toString(Math.round(value));
            case NUMBER -> rounded(value, NUMBER_DECIMALS);
            case RATIO, SHARE -> rounded(value, RATIO_DECIMALS);
            case P_VALUE -> probability(value);
        };
    }

    private static String rounded(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }

    private static String probability(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(P_VALUE_DIGITS);
        if (value >= SMALL_P_VALUE || value == 0) {
            return value == 0 ? "0" : rounded.toPlainString();
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).setScale(2, RoundingMode.HALF_UP).toPlainString() + "E" + exponent;
    }
}
