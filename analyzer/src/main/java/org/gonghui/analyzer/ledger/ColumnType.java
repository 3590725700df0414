package org.gonghui.analyzer.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// What a column of the ledger holds. An empty text stands for a missing value of any type.
enum ColumnType {
    TEXT {
        @Override
        Column<?> create(String name) {
            return StringColumn.create(name);
        }

        @Override
        void append(Column<?> column, String value) {
            ((StringColumn) column).append(value);
        }
    },
    COUNT {
        @Override
        Column<?> create(String name) {
            return IntColumn.create(name);
        }

        @Override
        void append(Column<?> column, String value) {
            ((IntColumn) column).append(Integer.parseInt(value));
        }
    },
    NUMBER {
        @Override
        Column<?> create(String name) {
            return DoubleColumn.create(name);
        }

        @Override
        void append(Column<?> column, String value) {
            ((DoubleColumn) column).append(Double.parseDouble(value));
        }
    },
    DATE {
        @Override
        Column<?> create(String name) {
            return DateColumn.create(name);
        }

        @Override
        void append(Column<?> column, String value) {
            ((DateColumn) column).append(LocalDate.parse(value));
        }
    };

    abstract Column<?> create(String name);

    /// @throws IllegalArgumentException or [java.time.DateTimeException] if `value` is not of this type
    abstract void append(Column<?> column, String value);

    static String write(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return "";
        }
        // never 1.0E7
        return column instanceof DoubleColumn numbers
                ? plain(BigDecimal.valueOf(numbers.getDouble(row)))
                : String.valueOf(column.get(row));
    }

    private static String plain(BigDecimal number) {
        return (number.scale() > 0 ? number.stripTrailingZeros() : number).toPlainString();
    }
}
