package org.gonghui.analyzer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// A table filled from left to right, row by row: what is put together from other tables needs no names of columns. For
/// one thread.
public final class RowWise {

    private final List<ResultColumn> columns;
    private final List<Column<?>> cells = new ArrayList<>();
    private int next;

    public RowWise(List<ResultColumn> columns) {
        this.columns = List.copyOf(columns);
        for (ResultColumn column : columns) {
            cells.add(column.kind() == ResultColumn.Kind.TEXT
                    ? StringColumn.create(column.id())
                    : DoubleColumn.create(column.id()));
        }
    }

    /// The next cell, of a column of texts.
    public RowWise text(String text) {
        ((StringColumn) advance()).append(text);
        return this;
    }

    /// The next cell, of a column of numbers.
    public RowWise number(OptionalDouble number) {
        DoubleColumn column = (DoubleColumn) advance();
        number.ifPresentOrElse(column::append, column::appendMissing);
        return this;
    }

    /// All cells of a row of a table.
    ///
    /// @param row from 0
    public RowWise copy(ResultTable table, int row) {
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).kind() == ResultColumn.Kind.TEXT) {
                text(table.text(row, column));
            } else {
                number(table.number(row, column));
            }
        }
        return this;
    }

    private Column<?> advance() {
        Column<?> column = cells.get(next);
        next = (next + 1) % cells.size();
        return column;
    }

    /// Number of rows that are full.
    public int size() {
        return cells.getLast().size();
    }

    /// The table.
    ///
    /// @throws IllegalStateException in the middle of a row
    public ResultTable build(Message title, List<Message> notes) {
        if (next != 0) {
            throw new IllegalStateException("the row ends before the column " + columns.get(next).id());
        }
        return new ResultTable(title, columns, Table.create("rows", cells.toArray(Column<?>[]::new)), notes);
    }
}
