package org.gonghui.cli.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.gonghui.analyzer.ledger.StatsColumn;

/// Numbers as a terminal shows them.
enum NumberText {
    /// Shares as `41.7%`; none at all is `0%`, less than one half of the last digit is `<0.1%`.
    WIDE,
    /// Shares as whole per cent without sign; none at all is `0`, less than one half is `<1`.
    NARROW;

    private static final String NO_DATA = "—";
    private static final String ZERO = "0";
    private static final String NO_SHARE = "0%";

    String of(OptionalDouble value, StatsColumn.Unit unit) {
        if (value.isEmpty()) {
            return NO_DATA;
        }
        BigDecimal number = BigDecimal.valueOf(value.getAsDouble());
        return switch (unit) {
            case COUNT -> number.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
            case SHARE -> share(number.movePointRight(2));
        };
    }

    private String share(BigDecimal percent) {
        boolean isZero = percent.signum() == 0;
        return switch (this) {
            case WIDE -> isZero ? NO_SHARE : rounded(percent, 1, "<0.1") + "%";
            case NARROW -> isZero ? ZERO : rounded(percent, 0, "<1");
        };
    }

    private static String rounded(BigDecimal percent, int decimals, String less) {
        BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? less : rounded.toPlainString();
    }

    /// Whether a cell holds nothing: no data, none, or a share of nothing.
    static boolean isNothing(String cell) {
        return cell.equals(ZERO) || cell.equals(NO_SHARE) || cell.equals(NO_DATA);
    }
}
