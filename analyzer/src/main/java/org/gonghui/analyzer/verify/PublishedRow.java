package org.gonghui.analyzer.verify;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A row of a published table.
///
/// @param line line of the file that it ends on, from 1
/// @param cells by the id of their column
record PublishedRow(int line, Map<String, String> cells) {

    PublishedRow {
        cells = Map.copyOf(cells);
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
