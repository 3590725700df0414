package org.gonghui.analyzer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;

/// What names a row of a published table.
final class RowKey {

    private RowKey() {}

    static String of(ResultTable table, int columns, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            cells.add(cell(table, row, column).replace("\\", "\\\\").replace("|", "\\|"));
        }
        return String.join("|", cells);
    }

    /// How many columns of texts and labels stand before the first number, at least 1.
    static int leading(ResultTable table) {
        int columns = 0;
        while (columns < table.columns().size() && isName(table.columns().get(columns).kind())) {
            columns++;
        }
        return Math.max(1, columns);
    }

    private static boolean isName(Kind kind) {
        return kind == Kind.TEXT || kind == Kind.LABEL;
    }

    private static String cell(ResultTable table, int row, int column) {
        if (table.columns().get(column).kind() == Kind.TEXT) {
            return table.text(row, column);
        }
        return table.number(row, column).stream().mapToObj(RowKey::exact).findAny().orElse("");
    }

    /// All digits of a number, without fraction if it is whole, never with a power of ten.
    static String exact(double value) {
        if (Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
