package org.gonghui.analyzer.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// A result that is filled row by row: first its columns, then for each row one cell of every column. For one thread.
public final class ResultTableBuilder {

    private final Map<String, ResultColumn> columns = new LinkedHashMap<>();
    private final Map<String, Column<?>> cells = new LinkedHashMap<>();

    /// The next column, with its labels in Chinese and English.
    public ResultTableBuilder column(String id, Kind kind, String zh, String en) {
        columns.put(id, ResultColumn.of(id, kind, zh, en));
        cells.put(id, switch (kind) {
            case TEXT -> StringColumn.create(id);
            case COUNT, LABEL -> IntColumn.create(id);
            case NUMBER, RATIO, SHARE, P_VALUE -> DoubleColumn.create(id);
        });
        return this;
    }

    /// The next cell of a column of texts; an empty text is a missing one.
    public ResultTableBuilder text(String id, String text) {
        ((StringColumn) cell(id)).append(text);
        return this;
    }

    /// The next cell of a column of counts or labels; empty is "no data", never 0.
    public ResultTableBuilder count(String id, OptionalInt count) {
        IntColumn column = (IntColumn) cell(id);
        count.ifPresentOrElse(column::append, column::appendMissing);
        return this;
    }

    /// The next cell of a column of real numbers; empty is "no data", never 0.
    public ResultTableBuilder number(String id, OptionalDouble number) {
        DoubleColumn column = (DoubleColumn) cell(id);
        number.ifPresentOrElse(column::append, column::appendMissing);
        return this;
    }

    private Column<?> cell(String id) {
        Column<?> column = cells.get(id);
        if (column == null) {
            throw new IllegalArgumentException("no column " + id);
        }
        return column;
    }

    /// The table, complete.
    ///
    /// @throws IllegalArgumentException if a column has fewer cells than another
    public ResultTable build(Message title, List<Message> notes) {
        return new ResultTable(title, new ArrayList<>(columns.values()),
                Table.create("result", cells.values().toArray(Column<?>[]::new)), notes);
    }
}
