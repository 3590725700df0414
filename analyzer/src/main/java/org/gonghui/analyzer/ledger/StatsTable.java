package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// A table of statistics with what must be known to read it.
///
/// @param title what the table shows
/// @param rowId id of what its rows are, e.g. `school`
/// @param rowHeader what its rows are
/// @param idHeader what the rows' ids are, if people know them (ids of registered schools); empty otherwise
/// @param rows what each row is about
/// @param columns what each column of numbers is
/// @param numbers what stands in each row and column; a missing number is "no data", never 0
/// @param denominator what was counted, and of a share: of what
/// @param coverage the n of N, at least that of documents
/// @param notes what was left out and why, and how to read the rest
public record StatsTable(Message title, String rowId, Message rowHeader, Optional<Message> idHeader,
        List<StatsRow> rows,
        List<StatsColumn> columns, StatsNumbers numbers, Message denominator, List<Coverage> coverage,
        List<Message> notes) {

    public StatsTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        coverage = List.copyOf(coverage);
        notes = List.copyOf(notes);
        if (numbers.columns() != columns.size() || numbers.rows() != rows.size()) {
            throw new IllegalArgumentException("numbers of " + numbers.rows() + " rows and " + numbers.columns()
                    + " columns do not fit " + rows.size() + " rows and the columns " + columns);
        }
    }

    /// This table with one more note.
    public StatsTable with(Message note) {
        List<Message> more = new ArrayList<>(notes);
        more.add(note);
        return new StatsTable(title, rowId, rowHeader, idHeader, rows, columns, numbers, denominator, coverage, more);
    }

    /// The number in a cell; empty if there is no data.
    ///
    /// @param row from 0, in the order of [#rows]
    /// @param column from 0, in the order of [#columns]
    public OptionalDouble value(int row, int column) {
        return numbers.get(row, column);
    }

    /// The same as a table to compute with: the rows' ids in its first column, named by what they are ids of, then the
    /// numbers, named by the columns' ids. Made anew each time.
    public Table table() {
        TableEngine.start();
        Table table = Table.create(rowId, StringColumn.create(rowId, rows.stream().map(StatsRow::id).toList()));
        for (int column = 0; column < columns.size(); column++) {
            table.addColumns(column(column));
        }
        return table;
    }

    private Column<?> column(int number) {
        StatsColumn column = columns.get(number);
        boolean isCount = column.unit() == StatsColumn.Unit.COUNT;
        LongColumn counts = LongColumn.create(column.id());
        DoubleColumn shares = DoubleColumn.create(column.id());
        for (int row = 0; row < rows.size(); row++) {
            numbers.get(row, number).ifPresentOrElse(value -> {
                counts.append(Math.round(value));
                shares.append(value);
            }, () -> {
                counts.appendMissing();
                shares.appendMissing();
            });
        }
        return isCount ? counts : shares;
    }
}
