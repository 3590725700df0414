package org.gonghui.analyzer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.gonghui.analyzer.report.ResultNumber;
import org.gonghui.analyzer.table.ResultColumn.Kind;

/// Numbers as people read them in a paper: thousands grouped, shares in percent, no needless decimals.
final class OfficeNumber {

    private static final int PERCENT_DECIMALS = 1;
    private static final int DECIMALS = 2;
    private static final int RATIO_DECIMALS = 4;

    private OfficeNumber() {}

    static String of(double value, Kind kind) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        return switch (kind) {
            case SHARE -> grouped(value * 100, PERCENT_DECIMALS, PERCENT_DECIMALS) + "%";
            case COUNT -> grouped(value, 0, 0);
            case NUMBER -> grouped(value, 0, DECIMALS);
            case RATIO -> grouped(value, 0, Math.abs(value) >= 1 ? DECIMALS : RATIO_DECIMALS);
            case TEXT, LABEL, P_VALUE -> ResultNumber.of(value, kind);
        };
    }

    private static String grouped(double value, int least, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP));
    }
}
