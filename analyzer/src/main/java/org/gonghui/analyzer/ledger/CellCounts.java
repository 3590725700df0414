package org.gonghui.analyzer.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.ParagraphKind;

/// The numbers of a table's cells, with their subtotals and totals. Paragraphs are added one by one and not kept.
final class CellCounts {

    private static final String ANY = "";

    /// A cell by its row's and its column's key; of a table with one dimension every column is [Axis#TOTAL].
    private record Cell(String row, String column) {}

    /// The numbers of all paragraphs of documents that stand together in the dimensions of documents.
    ///
    /// @param values by place among [#rows] and [#columns]
    /// @param last number of the document that was counted last at each place, from 1
    @SuppressWarnings("ArrayRecordComponent") // never leaves here
    private record Values(long[] values, int[] last) {}

    private final StatsRequest request;
    private final ParagraphKeys rows;
    private final ParagraphKeys columns;
    private final Map<Cell, Values> byDocuments = new HashMap<>();
    private Values current;
    private int document;

    CellCounts(StatsRequest request) {
        this.request = request;
        this.rows = ParagraphKeys.of(Optional.of(request.rows()));
        this.columns = ParagraphKeys.of(request.columns());
        this.current = empty();
    }

    private Values empty() {
        int places = rows.keys().size() * columns.keys().size();
        return new Values(new long[places], new int[request.measure() == Measure.DOCUMENTS ? places : 0]);
    }

    /// The next document; the paragraphs that follow are its own.
    void add(CountedDocument next) {
        document++;
        current = byDocuments.computeIfAbsent(
                new Cell(key(Optional.of(request.rows()), next), key(request.columns(), next)), any -> empty());
    }

    private static String key(Optional<Dimension> dimension, CountedDocument document) {
        return dimension.filter(Dimension::isOfDocument).map(document::key).orElse(ANY);
    }

    /// The next paragraph.
    ///
    /// @param characters its length, as in [org.gonghui.corpus.text.Characters]
    void add(ParagraphKind kind, Optional<Category> category, int characters) {
        for (int row : rows.levels()[rows.number().of(kind, category)]) {
            for (int column : columns.levels()[columns.number().of(kind, category)]) {
                add(row * columns.keys().size() + column, characters);
            }
        }
    }

    /// A document can stand in many cells, and counts once in each total of them.
    private void add(int place, int characters) {
        switch (request.measure()) {
            case PARAGRAPHS, SHARE -> current.values[place]++;
            case CHARACTERS -> current.values[place] += characters;
            case DOCUMENTS -> {
                if (current.last[place] != document) {
                    current.last[place] = document;
                    current.values[place]++;
                }
            }
        }
    }

    /// What was counted so far.
    Sums sums() {
        Map<Cell, Long> sums = new HashMap<>();
        byDocuments.forEach((of, counted) -> {
            for (int place = 0; place < counted.values.length; place++) {
                if (counted.values[place] > 0) {
                    add(sums, of, place, counted.values[place]);
                }
            }
        });
        return (row, column) -> {
            Long sum = sums.get(new Cell(row, column));
            return sum == null ? OptionalLong.empty() : OptionalLong.of(sum);
        };
    }

    private void add(Map<Cell, Long> sums, Cell of, int place, long value) {
        int width = columns.keys().size();
        for (String row : keys(Optional.of(request.rows()), of.row(), rows.keys().get(place / width))) {
            for (String column : keys(request.columns(), of.column(), columns.keys().get(place % width))) {
                sums.merge(new Cell(row, column), value, Long::sum);
            }
        }
    }

    private static List<String> keys(Optional<Dimension> dimension, String ofDocument, String ofParagraph) {
        return dimension.filter(Dimension::isOfDocument).isPresent()
                ? List.of(ofDocument, Axis.TOTAL)
                : List.of(ofParagraph);
    }

    /// The numbers of the cells.
    interface Sums {
        /// The number in a cell; empty if nothing was counted there.
        OptionalLong get(String row, String column);
    }
}
