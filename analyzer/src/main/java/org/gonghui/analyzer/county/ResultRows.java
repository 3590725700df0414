package org.gonghui.analyzer.county;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;

/// The cells of a result by the ids of its columns.
final class ResultRows {

    private final ResultTable table;
    private final Map<String, Integer> columns = new HashMap<>();

    ResultRows(ResultTable table) {
        this.table = table;
        for (int column = 0; column < table.columns().size(); column++) {
            columns.put(table.columns().get(column).id(), column);
        }
    }

    int size() {
        return table.size();
    }

    private int column(String id) {
        Integer column = columns.get(id);
        if (column == null) {
            throw new IllegalArgumentException("no column " + id + " in " + columns.keySet());
        }
        return column;
    }

    String text(int row, String column) {
        return table.text(row, column(column));
    }

    OptionalDouble number(int row, String column) {
        return table.number(row, column(column));
    }

    Category category(int row) {
        return Labelled.of(Category.class, text(row, "category"));
    }
}
