package org.gonghui.analyzer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/// A result with what must be known to read it. It is complete: whoever shows less says so.
///
/// @param title what the table shows
/// @param columns what each column is
/// @param table the values, columns named by the ids of `columns`: string columns for texts, int, long or double columns
///     for numbers. A missing number is "not defined" or "no data", never 0. Not to be changed.
/// @param notes what was counted, of what, and how to read the numbers
public record ResultTable(Message title, List<ResultColumn> columns, Table table, List<Message> notes) {

    public ResultTable {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        if (!table.columnNames().equals(columns.stream().map(ResultColumn::id).toList())) {
            throw new IllegalArgumentException("the table " + table.columnNames() + " does not fit " + columns);
        }
        for (ResultColumn column : columns) {
            boolean isNumber = table.column(column.id()) instanceof NumericColumn<?>;
            if (isNumber == (column.kind() == ResultColumn.Kind.TEXT)) {
                throw new IllegalArgumentException(column + " does not fit a column of "
                        + table.column(column.id()).type());
            }
        }
    }

    /// How many rows there are.
    public int size() {
        return table.rowCount();
    }

    /// The text in a cell as people read it: the label of an id. Empty if it is missing.
    ///
    /// @param row from 0
    /// @param column a column of texts, from 0
    public String shown(int row, int column, Language language) {
        return columns.get(column).values().shown(text(row, column), language);
    }

    /// The text in a cell as programs read it; empty if it is missing.
    ///
    /// @param row from 0
    /// @param column a column of texts, from 0
    public String text(int row, int column) {
        return table.stringColumn(column).get(row);
    }

    /// The number in a cell; empty if there is none.
    ///
    /// @param row from 0
    /// @param column a column of numbers, from 0
    public OptionalDouble number(int row, int column) {
        NumericColumn<?> numbers = (NumericColumn<?>) table.column(column);
        return numbers.isMissing(row) ? OptionalDouble.empty() : OptionalDouble.of(numbers.getDouble(row));
    }

    /// This table, with what people call the ids in one of its columns.
    ///
    /// @throws IllegalArgumentException if there is no such column of texts
    public ResultTable labelled(String column, ValueLabels labels) {
        if (columns.stream().noneMatch(each -> each.id().equals(column))) {
            throw new IllegalArgumentException("no column " + column + " among " + columns);
        }
        return new ResultTable(title,
                columns.stream().map(each -> each.id().equals(column) ? each.with(labels) : each).toList(), table,
                notes);
    }

    /// The first rows of this table, at most `rows` of them.
    public ResultTable first(int rows) {
        return new ResultTable(title, columns, table.first(Math.min(rows, size())), notes);
    }

    /// This table with one more note.
    public ResultTable with(Message note) {
        List<Message> more = new ArrayList<>(notes);
        more.add(note);
        return new ResultTable(title, columns, table, more);
    }
}
