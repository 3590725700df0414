package org.gonghui.corpus.school;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gonghui.corpus.text.Message;

/// The rows of a CSV file below its header line. Blank lines are skipped; a row with more values than the header has
/// columns is a problem, since an unquoted comma has shifted its values.
///
/// @param name the file as messages name it
/// @param rows the usable rows, in order
/// @param problems the rows left out
record CsvFile(String name, List<CsvRow> rows, List<RowProblem> problems) {

    // white space around values is cut off here, since String.strip knows the ideographic space and the parser does not
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setTrailingData(true)
            .get();

    /// @throws CsvFileException if there is no usable header line, or if it cannot be read from some line on
    static CsvFile parse(String name, String text, List<Column> columns) throws CsvFileException {
        Reading reading = new Reading(name, columns);
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            reading.run(parser);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure); // a string has no input errors
        }
        return reading.finish();
    }

    private static final class Reading {
        private final String name;
        private final List<Column> columns;
        private final List<CsvRow> rows = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();
        private List<String> header = List.of();

        Reading(String name, List<Column> columns) {
            this.name = name;
            this.columns = columns;
        }

        void run(CSVParser parser) throws CsvFileException {
            Iterator<CSVRecord> records = parser.iterator();
            int line = 1;
            try {
                while (records.hasNext()) {
                    accept(line, values(records.next()));
                    line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
                }
            } catch (UncheckedIOException broken) {
                // not one row but all the rest would be missing
                RowProblem problem = RowProblem.of(name, line, "", new Message("引号没有配对，从这一行起都读不了；请补上缺少的引号 \"。",
                        "a quotation mark is not closed: nothing from here on can be read. Add the missing \"."));
                throw new CsvFileException(name, problem.message(), broken);
            }
        }

        private void accept(int line, List<String> values) throws CsvFileException {
            if (values.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (header.isEmpty()) {
                header = HeaderLine.resolve(name, values, columns);
            } else if (values.stream().skip(header.size()).anyMatch(value -> !value.isEmpty())) {
                problems.add(RowProblem.of(name, line, String.join(",", values), tooLong(values.size())));
            } else {
                rows.add(new CsvRow(line, cells(values)));
            }
        }

        private Message tooLong(int size) {
            return new Message("有 " + size + " 个值，表头只有 " + header.size() + " 列，本行未用；值里有逗号时请加引号。",
                    size + " values under " + header.size()
                            + " columns; the row was left out. Put values with a comma in quotation marks.");
        }

        private Map<String, String> cells(List<String> values) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(values.size(), header.size()); i++) {
                if (!values.get(i).isEmpty() && !header.get(i).isEmpty()) {
                    cells.put(header.get(i), values.get(i));
                }
            }
            return cells;
        }

        CsvFile finish() throws CsvFileException {
            if (header.isEmpty()) {
                throw HeaderLine.unusable(name, "", columns);
            }
            return new CsvFile(name, List.copyOf(rows), List.copyOf(problems));
        }
    }

    private static List<String> values(CSVRecord row) {
        return row.stream().map(String::strip).toList();
    }
}
