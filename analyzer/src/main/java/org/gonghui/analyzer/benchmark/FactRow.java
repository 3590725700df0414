package org.gonghui.analyzer.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.corpus.text.Compact;
import org.gonghui.corpus.text.Span;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// One row of a table of the ledger.
record FactRow(FactTable table, Cells cells, int index) {

    /// A table whose columns are found at once.
    static final class Cells {

        private final Map<String, Column<?>> columns = new HashMap<>();

        Cells(Table table) {
            table.columns().forEach(column -> columns.put(column.name(), column));
        }

        private Column<?> column(String name) {
            Column<?> column = columns.get(name);
            if (column == null) {
                throw new IllegalArgumentException("no column " + name + " in " + columns.keySet());
            }
            return column;
        }
    }

    /// The text of a cell, empty if it is missing.
    String text(String column) {
        return ((StringColumn) cells.column(column)).get(index);
    }

    OptionalDouble number(String column) {
        DoubleColumn numbers = (DoubleColumn) cells.column(column);
        return numbers.isMissing(index) ? OptionalDouble.empty() : OptionalDouble.of(numbers.getDouble(index));
    }

    int count(String column, int otherwise) {
        IntColumn counts = (IntColumn) cells.column(column);
        return counts.isMissing(index) ? otherwise : counts.getInt(index);
    }

    String document() {
        return text("document");
    }

    /// Id of the row in the ledger.
    String id() {
        return table == FactTable.PARAGRAPHS
                ? new FactId(FactId.Sort.PARAGRAPH, document(), new Span(count("start", 0), count("end", 0))).toString()
                : text("id");
    }

    /// The paragraph it stands in, unique in its document.
    int paragraph() {
        return table == FactTable.PARAGRAPHS ? count("start", 0) : count("paragraph_start", 0);
    }

    String sentence() {
        return Compact.of(text("sentence"));
    }
}
