package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.List;
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

    /// Names of the columns of keys to group by for rows and for columns; empty for all of them together.
    record Level(String row, String column) {}

    /// All levels, that of single cells first.
    List<Level> levels() {
        return rowLevels.stream().flatMap(row -> columnLevels.stream().map(column -> new Level(row, column))).toList();
    }

    static Facts of(Ledger ledger, Documents documents, StatsRequest request) {
        CountedParagraphs paragraphs = new CountedParagraphs(ledger.counted(), documents, request);
        Places places = new Places(Keys.of(request.rows(), documents),
                request.columns().map(dimension -> Keys.of(dimension, documents)).orElse(Keys.TOTAL));
        return request.measure() == Measure.DOCUMENTS
                ? places.documents(paragraphs, request)
                : places.sums(paragraphs, request);
    }

    /// The cells of single keys, numbered row by row.
    private record Places(Keys rows, Keys columns) {

        private int count() {
            return Math.multiplyExact(rows.keys().size(), columns.keys().size());
        }

        private int of(CountedParagraphs.Cursor paragraph) {
            return rows.numbers().of(paragraph) * columns.keys().size() + columns.numbers().of(paragraph);
        }

        Facts sums(CountedParagraphs paragraphs, StatsRequest request) {
            long[] counts = new long[count()];
            long[] characters = new long[counts.length];
            paragraphs.forEach(paragraph -> {
                int place = of(paragraph);
                counts[place]++;
                characters[place] += paragraph.characters();
            });
            Filling filling = new Filling(this);
            for (int place = 0; place < counts.length; place++) {
                if (counts[place] > 0) {
                    filling.add(place, 0, counts[place], characters[place]);
                }
            }
            return filling.facts(request);
        }

        /// Paragraphs of one document mostly come one after the other; that it is there twice does no harm.
        Facts documents(CountedParagraphs paragraphs, StatsRequest request) {
            int[] last = new int[count()];
            Filling filling = new Filling(this);
            paragraphs.forEach(paragraph -> {
                int place = of(paragraph);
                int document = paragraph.document();
                if (last[place] != document + 1) {
                    last[place] = document + 1;
                    filling.add(place, document, 0, 0);
                }
            });
            return filling.facts(request);
        }
    }

    /// A table on its way.
    private static final class Filling {

        private final Places places;
        private final IntColumn document = IntColumn.create(DOCUMENT);
        private final LongColumn paragraphs = LongColumn.create(PARAGRAPHS);
        private final LongColumn characters = LongColumn.create(CHARACTERS);
        private final List<String> rows = new ArrayList<>();
        private final List<String> columns = new ArrayList<>();

        Filling(Places places) {
            this.places = places;
        }

        void add(int place, int ofDocument, long count, long length) {
            int width = places.columns().keys().size();
            rows.add(places.rows().keys().get(place / width));
            columns.add(places.columns().keys().get(place % width));
            document.append(ofDocument);
            paragraphs.append(count);
            characters.append(length);
        }

        Facts facts(StatsRequest request) {
            Table table = Table.create("facts", document, paragraphs, characters);
            List<String> rowLevels = addKeys(table, ROW, rows, Optional.of(request.rows()));
            List<String> columnLevels = addKeys(table, COLUMN, columns, request.columns());
            return new Facts(table, rowLevels, columnLevels);
        }
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
