package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gonghui.analyzer.table.PagedResult;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;

/// A result as CSV.
final class ResultCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final PagedResult result;
    private final Language language;
    private final Audience audience;

    private ResultCsv(PagedResult result, Language language, Audience audience) {
        this.result = result;
        this.language = language;
        this.audience = audience;
    }

    static void write(PagedResult result, OutputStream out, Language language, Audience audience) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (audience == Audience.PEOPLE) {
            writer.write(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        new ResultCsv(result, language, audience).rows(printer);
        printer.flush();
    }

    private void rows(CSVPrinter printer) throws IOException {
        ResultTable head = result.head();
        printer.printRecord(head.columns().stream().map(column -> switch (audience) {
            case PEOPLE -> FormulaDefence.apply(column.label().in(language));
            case PROGRAMS -> column.id();
        }).toList());
        result.pages(page -> rows(page, printer));
        if (audience == Audience.PEOPLE) {
            printer.printRecord("# " + head.title().in(language));
            for (String line : ReadingNotes.lines(head, language)) {
                printer.printRecord("# " + line);
            }
        }
    }

    private void rows(ResultTable page, CSVPrinter printer) throws IOException {
        for (int row = 0; row < page.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < page.columns().size(); column++) {
                cells.add(cell(page, row, column));
            }
            printer.printRecord(cells);
        }
    }

    private String cell(ResultTable page, int row, int column) {
        ResultColumn.Kind kind = page.columns().get(column).kind();
        if (kind == ResultColumn.Kind.TEXT) {
            return audience == Audience.PEOPLE
                    ? FormulaDefence.apply(page.shown(row, column, language))
                    : page.text(row, column);
        }
        OptionalDouble value = page.number(row, column);
        return value.isEmpty() ? "" : number(value.getAsDouble(), kind);
    }

    private String number(double value, ResultColumn.Kind kind) {
        boolean isWhole = kind == ResultColumn.Kind.COUNT || kind == ResultColumn.Kind.LABEL;
        return isWhole || audience == Audience.PEOPLE
                ? ResultNumber.of(value, kind)
                : BigDecimal.valueOf(value).toString();
    }
}
