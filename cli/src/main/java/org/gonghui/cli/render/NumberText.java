package org.gonghui.cli.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.gonghui.analyzer.ledger.StatsColumn;

/// Numbers as a terminal shows them.
enum NumberText {
    /// Shares as `41.7%`.
    WIDE,
    /// Shares as whole per cent without sign; less than one half is `<1`.
    NARROW;

    static final String NO_DATA = "—";

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
        if (percent.signum() == 0) {
            return "0";
        }
        String whole = percent.setScale(0, RoundingMode.HALF_UP).toPlainString();
        return switch (this) {
            case WIDE -> percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
            case NARROW -> whole.equals("0") ? "<1" : whole;
        };
    }
}
