package org.gonghui.analyzer.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The tables of the ledger that indicators are defined over.
enum FactTable {
    FIGURES("figures", List.of("measure", "unit", "category", "status", "precision", "kind", "per", "counted_as",
            "scope", "derived")),
    ACTIVITIES("activities", List.of("type", "category", "status", "role", "level", "kind", "programme", "canonical")),
    PARAGRAPHS("paragraphs", List.of("kind", "category", "group", "substance"));

    private final String id;
    private final List<String> columns;

    FactTable(String id, List<String> columns) {
        this.id = id;
        this.columns = columns;
    }

    /// Columns that a condition can be about.
    List<String> columns() {
        return columns;
    }

    static Optional<FactTable> find(String id) {
        return Arrays.stream(values()).filter(table -> table.id.equals(id)).findFirst();
    }
}
