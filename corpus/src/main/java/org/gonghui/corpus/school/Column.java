package org.gonghui.corpus.school;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A column that a CSV file may have.
///
/// @param name its header in English, and its key in [CsvRow]
/// @param chinese its header in Chinese
/// @param others further headers that are understood
/// @param required whether a file without it is unusable
record Column(String name, String chinese, List<String> others, boolean required) {

    static Column required(String name, String chinese, String... others) {
        return new Column(name, chinese, List.of(others), true);
    }

    static Column optional(String name, String chinese, String... others) {
        return new Column(name, chinese, List.of(others), false);
    }

    boolean isNamed(String header) {
        return name.equals(header.toLowerCase(Locale.ROOT)) || chinese.equals(header) || others.contains(header);
    }

    /// All headers for a message, e.g. `id(编号), name(名称)`.
    static String list(List<Column> columns) {
        return columns.stream()
                .map(column -> column.name + "(" + column.chinese + ")")
                .collect(Collectors.joining(", "));
    }
}
