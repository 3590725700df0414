package org.gonghui.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table that a command wrote as CSV with a heading.
///
/// @param columns names of the columns
/// @param rows cells by column, by the row's first cell
public record RawTable(List<String> columns, Map<String, Map<String, String>> rows) {

    /// Reads a table; a byte-order mark and the notes below it are passed over.
    public static RawTable of(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                if (!row.get(0).startsWith("#") && rows.put(row.get(0), row.toMap()) != null) {
                    throw new AssertionError("the row " + row.get(0) + " comes twice");
                }
            }
            return new RawTable(parser.getHeaderNames(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A cell; the empty string if there is no data.
    public String cell(String row, String column) {
        Map<String, String> cells = rows.get(row);
        String cell = cells == null ? null : cells.get(column);
        if (cell == null) {
            throw new AssertionError("there is no " + row + " / " + column + " in " + rows.keySet() + columns);
        }
        return cell;
    }
}
