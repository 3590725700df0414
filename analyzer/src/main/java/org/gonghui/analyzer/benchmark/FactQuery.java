package org.gonghui.analyzer.benchmark;

import java.util.List;
import java.util.Set;

/// Rows of a table that meet every condition.
///
/// @param table the table
/// @param conditions about its columns
record FactQuery(FactTable table, List<Condition> conditions) {

    FactQuery {
        conditions = List.copyOf(conditions);
    }

    /// That the cell of a column is one of some values, or none of them.
    ///
    /// @param values a value that ends with `*` stands for all that begin so; an empty one for a missing cell
    record Condition(String column, boolean wanted, Set<String> values) {

        Condition {
            values = Set.copyOf(values);
        }

        boolean holds(String cell) {
            return isAmong(cell) == wanted;
        }

        private boolean isAmong(String cell) {
            return values.contains(cell) || values.stream()
                    .anyMatch(value -> value.endsWith("*")
                            && cell.startsWith(value.substring(0, value.length() - 1)));
        }
    }

    boolean holds(FactRow row) {
        return row.table() == table && conditions.stream().allMatch(one -> one.holds(row.text(one.column())));
    }

    /// The same rows, whether they were done or not, and told as totals or not: all of these mention the matter.
    FactQuery whateverStatus() {
        return new FactQuery(table, conditions.stream()
                .filter(one -> !one.column().equals("counted_as"))
                .map(one -> one.column().equals("status") ? new Condition("status", false, Set.of("negated")) : one)
                .toList());
    }
}
