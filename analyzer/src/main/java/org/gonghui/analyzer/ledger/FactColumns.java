package org.gonghui.analyzer.ledger;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Span;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// The columns of a table by name: the table itself would look through all of them for each cell.
final class FactColumns {

    private static final String TRUE = "true";

    private final Table table;
    private final Map<String, Column<?>> columns = new HashMap<>();

    FactColumns(String name, List<LedgerColumn> ledgerColumns) {
        table = LedgerColumn.emptyTable(name, ledgerColumns);
        table.columns().forEach(column -> columns.put(column.name(), column));
    }

    Table table() {
        return table;
    }

    void text(String column, String value) {
        ((StringColumn) column(column)).append(value);
    }

    void text(String column, Optional<String> value) {
        text(column, value.orElse(""));
    }

    void id(String column, Optional<? extends Labelled> value) {
        text(column, value.map(Labelled::id).orElse(""));
    }

    void flag(String column, boolean value) {
        text(column, value ? TRUE : "");
    }

    void count(String column, OptionalInt value) {
        IntColumn counts = (IntColumn) column(column);
        value.ifPresentOrElse(counts::append, counts::appendMissing);
    }

    void number(String column, Optional<BigDecimal> value) {
        DoubleColumn numbers = (DoubleColumn) column(column);
        value.ifPresentOrElse(number -> numbers.append(number.doubleValue()), numbers::appendMissing);
    }

    void span(String prefix, Span span) {
        count(prefix + "start", OptionalInt.of(span.start()));
        count(prefix + "end", OptionalInt.of(span.end()));
    }

    private Column<?> column(String name) {
        Column<?> column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException(table.name() + " has no column " + name);
        }
        return column;
    }
}
