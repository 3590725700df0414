package org.gonghui.analyzer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.gonghui.analyzer.table.ResultColumn.Kind;

/// How numbers are written for people: thousands grouped, shares in percent, no zeros at the end of a fraction, since the
/// rows of a column may be of different units.
final class CellFormat {

    private static final int NUMBER_DECIMALS = 2;
    private static final int SHARE_DECIMALS = 1;
    private static final double SMALL_P_VALUE = 0.0001;
    private static final int P_VALUE_DECIMALS = 4;
    private static final int RATIO_DECIMALS = 4;
    /// From here on a ratio needs two decimals, and but one from there.
    private static final double MEDIUM = 10;
    private static final double LARGE = 100;
    private static final double HUGE = 1e15;

    private CellFormat() {}

    /// The number as text.
    ///
    /// @param kind what the cells of its column are; no text
    static String text(double value, Kind kind) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        return switch (kind) {
            case TEXT -> throw new IllegalStateException("a text is no number");
            case LABEL -> Long.toString(Math.round(value));
            case COUNT -> grouped(value, 0, 0);
            case NUMBER -> grouped(value, 0, NUMBER_DECIMALS);
            case RATIO -> grouped(value, 0, ratioDecimals(value));
            case SHARE -> grouped(value * 100, SHARE_DECIMALS, SHARE_DECIMALS) + "%";
            case P_VALUE -> value < SMALL_P_VALUE ? "<0.0001" : grouped(value, 0, P_VALUE_DECIMALS);
        };
    }

    private static int ratioDecimals(double value) {
        double size = Math.abs(value);
        return size >= LARGE ? 1 : size >= MEDIUM ? 2 : RATIO_DECIMALS;
    }

    private static String grouped(double value, int least, int most) {
        if (Math.abs(value) >= HUGE) {
            return Double.toString(value);
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP);
        return format.format(rounded);
    }
}
