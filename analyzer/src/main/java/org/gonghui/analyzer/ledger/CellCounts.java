package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tech.tablesaw.aggregate.AggregateFunction;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/// The numbers of a table's cells, with their subtotals and totals.
final class CellCounts {

    /// A cell by its row's and its column's key; of a table with one dimension every column is [Axis#TOTAL].
    private record Cell(String row, String column) {}

    private final Map<Cell, Long> counts = new HashMap<>();

    private CellCounts() {}

    /// Groups and aggregates the facts. Paragraphs and characters of a cell stand in the facts as they are and are
    /// added up for totals; documents are counted anew for each total, since one can stand in many cells.
    static CellCounts of(Facts facts, Measure measure) {
        CellCounts cells = new CellCounts();
        if (!facts.table().isEmpty()) {
            switch (measure) {
                case PARAGRAPHS, SHARE -> cells.addUp(facts, Facts.PARAGRAPHS);
                case CHARACTERS -> cells.addUp(facts, Facts.CHARACTERS);
                case DOCUMENTS -> facts.levels()
                        .forEach(level -> cells.collect(facts.table(), Facts.DOCUMENT, AggregateFunctions.countUnique,
                                level));
            }
        }
        return cells;
    }

    private void addUp(Facts facts, String value) {
        List<Facts.Level> levels = facts.levels();
        put(facts.table(), facts.table().longColumn(value), levels.getFirst());
        levels.subList(1, levels.size())
                .forEach(level -> collect(facts.table(), value, AggregateFunctions.sum, level));
    }

    private void collect(Table source, String value, AggregateFunction<?, ?> function, Facts.Level level) {
        List<String> by = new ArrayList<>(List.of(level.row(), level.column()));
        by.removeIf(String::isEmpty);
        Table sums = by.isEmpty()
                ? source.summarize(value, function).apply()
                : source.summarize(value, function).by(by.toArray(String[]::new));
        put(sums, (NumericColumn<?>) sums.column(sums.columnCount() - 1), level);
    }

    private void put(Table table, NumericColumn<?> numbers, Facts.Level level) {
        for (int i = 0; i < table.rowCount(); i++) {
            counts.put(new Cell(key(table, level.row(), i), key(table, level.column(), i)),
                    Math.round(numbers.getDouble(i)));
        }
    }

    private static String key(Table table, String column, int row) {
        return column.isEmpty() ? Axis.TOTAL : table.stringColumn(column).get(row);
    }

    /// The number in a cell; empty if no fact is there.
    OptionalLong get(String row, String column) {
        Long count = counts.get(new Cell(row, column));
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }
}
