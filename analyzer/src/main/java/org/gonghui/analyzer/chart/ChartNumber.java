package org.gonghui.analyzer.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.gonghui.analyzer.chart.Chart.Scale;

/// How numbers stand in charts: thousands grouped, shares in percent.
final class ChartNumber {

    /// From here on a power of ten is shorter.
    private static final double HUGE = 1e12;
    private static final double SMALL = 1e-4;
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private ChartNumber() {}

    /// A value: one decimal of a percentage, two of a number, rounded half up.
    static String of(double value, Scale scale) {
        return switch (scale) {
            case SHARE -> of(value * 100, 1) + "%";
            case NUMBER -> of(value, 2);
        };
    }

    /// A value in a small cell: whole percentages, and `<1%` for what is more than nothing.
    static String brief(double value, Scale scale) {
        if (scale == Scale.NUMBER) {
            return of(value, Math.abs(value) < 100 ? 1 : 0);
        }
        double percent = value * 100;
        return percent > 0 && percent < 0.5 ? "<1%" : of(percent, 0) + "%";
    }

    /// A number of at most so many decimals, without zeros at its end.
    static String of(double value, int decimals) {
        double size = Math.abs(value);
        if (size >= HUGE || (size > 0 && size < SMALL)) {
            return BigDecimal.valueOf(value).round(THREE_DIGITS).stripTrailingZeros().toString();
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : format.format(rounded);
    }
}
