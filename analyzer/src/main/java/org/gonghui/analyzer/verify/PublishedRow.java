package org.gonghui.analyzer.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;

/// A row of a published table.
///
/// @param line line of the file that it ends on, from 1
/// @param cells by the id of their column
record PublishedRow(int line, Map<String, String> cells) {

    PublishedRow {
        cells = Map.copyOf(cells);
    }

    /// The rows of a table that was not written yet.
    static List<PublishedRow> of(ResultTable table) {
        return IntStream.range(0, table.size()).mapToObj(row -> of(table, row)).toList();
    }

    private static PublishedRow of(ResultTable table, int row) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < table.columns().size(); column++) {
            ResultColumn described = table.columns().get(column);
            cells.put(described.id(), described.kind() == ResultColumn.Kind.TEXT
                    ? table.text(row, column)
                    : table.number(row, column).stream().mapToObj(value -> number(value, described)).findAny()
                            .orElse(""));
        }
        return new PublishedRow(row + 2, cells);
    }

    private static String number(double value, ResultColumn column) {
        return column.kind() == ResultColumn.Kind.LABEL ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    /// The text of a cell; empty if it is missing.
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    /// The ids in a cell. Names of files may have blanks.
    List<String> ids(String column) {
        return Stream.of(cell(column).split(" (?=(?:figure|activity|paragraph):)"))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
