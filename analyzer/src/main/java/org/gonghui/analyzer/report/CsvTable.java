package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gonghui.analyzer.ledger.StatsColumn;
import org.gonghui.analyzer.ledger.StatsRow;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.corpus.text.Language;

/// A table as CSV.
final class CsvTable {

    // spreadsheets on Windows want CRLF, programs read both
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SHARE_DECIMALS = 4;

    private CsvTable() {}

    static void write(StatsTable table, OutputStream out, Language language, Audience audience) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        switch (audience) {
            case PEOPLE -> {
                writer.write(BYTE_ORDER_MARK);
                forPeople(table, printer, language);
            }
            case PROGRAMS -> forPrograms(table, printer, language);
        }
        printer.flush();
    }

    private static void forPeople(StatsTable table, CSVPrinter printer, Language language) throws IOException {
        List<String> header = new ArrayList<>();
        table.idHeader().ifPresent(id -> header.add(id.in(language)));
        header.add(table.rowHeader().in(language));
        table.columns().forEach(column -> header.add(FormulaDefence.apply(column.label().in(language))));
        printer.printRecord(header);
        for (int row = 0; row < table.rows().size(); row++) {
            StatsRow statsRow = table.rows().get(row);
            List<String> cells = new ArrayList<>();
            if (table.idHeader().isPresent()) {
                cells.add(statsRow.role() == StatsRow.Role.UNIT ? FormulaDefence.apply(statsRow.id()) : "");
            }
            cells.add(FormulaDefence.apply(statsRow.shownLabel(language)));
            cells.addAll(numbers(table, row, SHARE_DECIMALS));
            printer.printRecord(cells);
        }
        printer.printRecord("# " + table.title().in(language));
        for (String line : ReadingNotes.lines(table, language)) {
            printer.printRecord("# " + line);
        }
    }

    private static void forPrograms(StatsTable table, CSVPrinter printer, Language language) throws IOException {
        List<String> header = new ArrayList<>(List.of("id", "label", "role"));
        table.columns().forEach(column -> header.add(column.id()));
        printer.printRecord(header);
        for (int row = 0; row < table.rows().size(); row++) {
            StatsRow statsRow = table.rows().get(row);
            List<String> cells = new ArrayList<>(
                    List.of(statsRow.id(), statsRow.label().in(language), statsRow.roleId()));
            cells.addAll(numbers(table, row, Integer.MAX_VALUE));
            printer.printRecord(cells);
        }
    }

    private static List<String> numbers(StatsTable table, int row, int decimals) {
        List<String> numbers = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            numbers.add(number(table.value(row, column), table.columns().get(column).unit(), decimals));
        }
        return numbers;
    }

    private static String number(OptionalDouble value, StatsColumn.Unit unit, int decimals) {
        if (value.isEmpty()) {
            return "";
        }
        BigDecimal exact = BigDecimal.valueOf(value.getAsDouble());
        return switch (unit) {
            case COUNT -> exact.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
            case SHARE -> (exact.scale() > decimals ? exact.setScale(decimals, RoundingMode.HALF_UP) : exact)
                    .toPlainString();
        };
    }
}
