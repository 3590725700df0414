package org.gonghui.analyzer.ledger;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.gonghui.corpus.text.Message;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/// The ledger's tables as CSV files for programs.
final class LedgerCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private LedgerCsv() {}

    static void write(Table table, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            printer.printRecord(table.columnNames());
            List<Column<?>> columns = table.columns();
            for (int row = 0; row < table.rowCount(); row++) {
                for (Column<?> column : columns) {
                    printer.print(ColumnType.write(column, row));
                }
                printer.println();
            }
        }
    }

    static Table read(Path file, List<LedgerColumn> columns) throws IOException, LedgerFileException {
        CSVFormat format = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, format)) {
            requireColumns(file, parser.getHeaderNames(), columns);
            Table table = LedgerColumn.emptyTable(file.getFileName().toString(), columns);
            for (CSVRecord row : parser) {
                for (LedgerColumn column : columns) {
                    append(file, parser.getCurrentLineNumber(), row, table, column);
                }
            }
            return table;
        }
    }

    private static void requireColumns(Path file, List<String> header, List<LedgerColumn> columns)
            throws LedgerFileException {
        List<String> names = columns.stream().map(LedgerColumn::name).toList();
        if (!header.containsAll(names)) {
            String all = String.join(",", names);
            throw new LedgerFileException(file, 1,
                    new Message("表头应含 " + all + "，读到的是 " + String.join(",", header) + "。",
                            "the header must have " + all + ", found " + String.join(",", header) + "."));
        }
    }

    private static void append(Path file, long line, CSVRecord row, Table table, LedgerColumn ledgerColumn)
            throws LedgerFileException {
        Column<?> column = table.column(ledgerColumn.name());
        String value = row.isSet(ledgerColumn.name()) ? row.get(ledgerColumn.name()) : "";
        try {
            if (value.isEmpty()) {
                column.appendMissing();
            } else {
                ledgerColumn.type().append(column, value);
            }
        } catch (IllegalArgumentException | DateTimeException wrongType) {
            throw new LedgerFileException(file, line,
                    new Message(ledgerColumn.name() + " 列的「" + value + "」不是所要的类型。",
                            "'" + value + "' in column " + ledgerColumn.name() + " is not of its type."));
        }
    }
}
