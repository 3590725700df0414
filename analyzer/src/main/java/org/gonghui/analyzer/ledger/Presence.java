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

    Presence(StatsRequest request) {
        this.rows = request.rows();
        this.columns = request.columns();
    }

    /// One more document that counts.
    void add(CountedDocument document) {
        List<String> columnKeys = keys(columns, document);
        for (String row : keys(Optional.of(rows), document)) {
            for (String column : columnKeys) {
                documents.merge(new Place(row, column), 1, Integer::sum);
            }
        }
    }

    private static List<String> keys(Optional<Dimension> dimension, CountedDocument document) {
        return dimension.filter(Dimension::isOfDocument)
                .map(of -> List.of(document.key(of), Axis.TOTAL))
                .orElse(List.of(ANY));
    }

    /// Number of documents that count and belong to the row and the column with these keys.
    int documents(String row, String column) {
        String rowKey = rows.isOfDocument() ? row : ANY;
        String columnKey = columns.filter(Dimension::isOfDocument).isPresent() ? column : ANY;
        return documents.getOrDefault(new Place(rowKey, columnKey), 0);
    }
}
