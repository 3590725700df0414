package org.gonghui.analyzer.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where there are documents at all: tells a true zero (documents, but nothing of the sort) from no data.
final class Presence {

    private static final String ANY = "";

    private record Place(String row, String column) {}

    private final Dimension rows;
    private final Optional<Dimension> columns;
    private final Map<Place, Integer> documents = new HashMap<>();

    Presence(Documents documents, StatsRequest request) {
        this.rows = request.rows();
        this.columns = request.columns();
        for (int row = 0; row < documents.size(); row++) {
            if (documents.counts(row)) {
                add(keys(Optional.of(rows), documents, row), keys(columns, documents, row));
            }
        }
    }

    private static List<String> keys(Optional<Dimension> dimension, Documents documents, int row) {
        return dimension.filter(Dimension::isOfDocument)
                .map(of -> List.of(documents.key(of, row), Axis.TOTAL))
                .orElse(List.of(ANY));
    }

    private void add(List<String> rowKeys, List<String> columnKeys) {
        for (String row : rowKeys) {
            for (String column : columnKeys) {
                documents.merge(new Place(row, column), 1, Integer::sum);
            }
        }
    }

    /// Number of documents that count and belong to the row and the column with these keys.
    int documents(String row, String column) {
        String rowKey = rows.isOfDocument() ? row : ANY;
        String columnKey = columns.filter(Dimension::isOfDocument).isPresent() ? column : ANY;
        return documents.getOrDefault(new Place(rowKey, columnKey), 0);
    }
}
