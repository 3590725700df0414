package org.gonghui.corpus.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a CSV file: its non-empty cells by column.
///
/// @param line line of the file it begins at, from 1
/// @param cells values without surrounding white space, in the order of the columns: known columns under
///     [Column#name], others under their header as written
record CsvRow(int line, Map<String, String> cells) {

    Optional<String> value(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /// The cells of columns other than `known`.
    Map<String, String> extra(List<Column> known) {
        Map<String, String> extra = new LinkedHashMap<>(cells);
        known.forEach(column -> extra.remove(column.name()));
        return extra;
    }
}
