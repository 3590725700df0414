package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// The paragraphs that count, by where they stand in the table to be made. Paragraphs of one place are taken together
/// at once, since grouping a million rows would take the table engine seconds.
///
/// @param table one row a place (and document, where documents are counted), with the columns of keys, [#DOCUMENT],
///     [#PARAGRAPHS] and [#CHARACTERS]
/// @param rowLevels the columns by which rows are made: values, then groups if there are any, then none for the total
/// @param columnLevels the same for columns; only the total if there is one dimension
record Facts(Table table, List<String> rowLevels, List<String> columnLevels) {

    static final String DOCUMENT = "document";
    static final String PARAGRAPHS = "paragraphs";
    static final String CHARACTERS = "characters";
    private static final String ROW = "row";
    private static final String COLUMN = "column";
    private static final String GROUPED = "_group";
    private static final int ANY_DOCUMENT = -1;

    private record Place(String row, String column, int document) {}

    /// Names of the columns of keys to group by for rows and for columns; empty for all of them together.
    record Level(String row, String column) {}

    /// All levels, that of single cells first.
    List<Level> levels() {
        return rowLevels.stream().flatMap(row -> columnLevels.stream().map(column -> new Level(row, column))).toList();
    }

    private static final class Sum {
        private long paragraphs;
        private long characters;
    }

    static Facts of(Ledger ledger, Documents documents, StatsRequest request) {
        CountedParagraphs paragraphs = new CountedParagraphs(ledger, documents, request);
        boolean byDocument = request.measure() == Measure.DOCUMENTS;
        Map<Place, Sum> sums = new LinkedHashMap<>();
        paragraphs.forEach(paragraph -> {
            String row = paragraph.key(request.rows());
            String column = request.columns().map(paragraph::key).orElse(Axis.TOTAL);
            Place place = new Place(row, column, byDocument ? paragraph.document() : ANY_DOCUMENT);
            Sum sum = sums.computeIfAbsent(place, any -> new Sum());
            sum.paragraphs++;
            sum.characters += paragraph.characters();
        });
        return of(sums, request);
    }

    private static Facts of(Map<Place, Sum> sums, StatsRequest request) {
        IntColumn document = IntColumn.create(DOCUMENT);
        LongColumn paragraphs = LongColumn.create(PARAGRAPHS);
        LongColumn characters = LongColumn.create(CHARACTERS);
        List<String> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        sums.forEach((place, sum) -> {
            rows.add(place.row());
            columns.add(place.column());
            document.append(place.document());
            paragraphs.append(sum.paragraphs);
            characters.append(sum.characters);
        });
        Table table = Table.create("facts", document, paragraphs, characters);
        List<String> rowLevels = addKeys(table, ROW, rows, Optional.of(request.rows()));
        List<String> columnLevels = addKeys(table, COLUMN, columns, request.columns());
        return new Facts(table, rowLevels, columnLevels);
    }

    /// Adds the column of a dimension's keys, and that of its groups; returns the levels they make.
    private static List<String> addKeys(Table table, String name, List<String> keys, Optional<Dimension> dimension) {
        List<String> levels = new ArrayList<>();
        if (dimension.isPresent()) {
            table.addColumns(StringColumn.create(name, keys));
            levels.add(name);
        }
        if (dimension.filter(of -> of == Dimension.CATEGORY).isPresent()) {
            table.addColumns(StringColumn.create(name + GROUPED, keys.stream().map(Facts::groupKey)));
            levels.add(name + GROUPED);
        }
        levels.add("");
        return levels;
    }

    private static String groupKey(String category) {
        return Axis.groupKey(Labelled.of(Category.class, category).group().id());
    }
}
