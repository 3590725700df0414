package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/// A table of statistics with what must be known to read it.
///
/// @param title what the table shows
/// @param rowHeader what its rows are
/// @param idHeader what the rows' ids are, if people know them (ids of registered schools); empty otherwise
/// @param rows what each row is about
/// @param columns what each column of numbers is
/// @param table the rows' ids in its first column, then the numbers, named by the columns' ids; a missing value is
///     "no data", never 0. Not to be changed.
/// @param denominator what was counted, and of a share: of what
/// @param coverage the n of N, at least that of documents
/// @param notes what was left out and why, and how to read the rest
public record StatsTable(Message title, Message rowHeader, Optional<Message> idHeader, List<StatsRow> rows,
        List<StatsColumn> columns, Table table, Message denominator, List<Coverage> coverage, List<Message> notes) {

    public StatsTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        coverage = List.copyOf(coverage);
        notes = List.copyOf(notes);
        List<String> names = table.columnNames().subList(1, table.columnCount());
        if (!names.equals(columns.stream().map(StatsColumn::id).toList()) || table.rowCount() != rows.size()) {
            throw new IllegalArgumentException("the table " + table.shape() + " " + names + " does not fit "
                    + rows.size() + " rows and the columns " + columns);
        }
    }

    /// This table with one more note.
    public StatsTable with(Message note) {
        List<Message> more = new ArrayList<>(notes);
        more.add(note);
        return new StatsTable(title, rowHeader, idHeader, rows, columns, table, denominator, coverage, more);
    }

    /// The number in a cell; empty if there is no data.
    ///
    /// @param row from 0, in the order of [#rows]
    /// @param column from 0, in the order of [#columns]
    public OptionalDouble value(int row, int column) {
        NumericColumn<?> numbers = (NumericColumn<?>) table.column(column + 1);
        return numbers.isMissing(row) ? OptionalDouble.empty() : OptionalDouble.of(numbers.getDouble(row));
    }
}
