package org.gonghui.analyzer.county;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Span;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// The cells of a table of the ledger by column and row; the table itself would look through all columns for each.
final class Cells {

    private final Map<String, Column<?>> columns = new HashMap<>();
    private final int size;

    Cells(Table table) {
        table.columns().forEach(column -> columns.put(column.name(), column));
        size = table.rowCount();
    }

    int size() {
        return size;
    }

    private Column<?> column(String name) {
        Column<?> column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name + " in " + columns.keySet());
        }
        return column;
    }

    /// The text of a cell, empty if it is missing.
    String text(String column, int row) {
        return ((StringColumn) column(column)).get(row);
    }

    OptionalInt count(String column, int row) {
        IntColumn counts = (IntColumn) column(column);
        return counts.isMissing(row) ? OptionalInt.empty() : OptionalInt.of(counts.getInt(row));
    }

    OptionalDouble number(String column, int row) {
        DoubleColumn numbers = (DoubleColumn) column(column);
        return numbers.isMissing(row) ? OptionalDouble.empty() : OptionalDouble.of(numbers.getDouble(row));
    }

    /// Where a row, or its paragraph, stands in its page.
    ///
    /// @param prefix nothing, or `paragraph_`
    Span span(String prefix, int row) {
        return new Span(count(prefix + "start", row).orElseThrow(), count(prefix + "end", row).orElseThrow());
    }
}
