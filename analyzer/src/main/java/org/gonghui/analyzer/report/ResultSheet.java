package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gonghui.analyzer.table.PagedResult;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;

/// A result as a spreadsheet of two sheets: the table, and what must be known to read it. Texts are text cells, so none
/// can be run as a formula.
final class ResultSheet {

    /// Rows of a sheet, as the file format allows; the first is the header.
    static final int MOST_ROWS = 1_048_576;

    /// Characters of a cell, as the file format allows.
    private static final int LONGEST_CELL = 32_767;
    private static final String HEADER_FILL = "D9E2F3";
    private static final int NOTES_WIDTH = 100;
    private static final double HEADER_POINTS = 32;

    private final PagedResult result;
    private final ResultTable head;
    private final Language language;
    private final SheetLinks links;
    /// Settled by the first page.
    private SheetColumns columns;
    /// Lines of the sheet that are written.
    private int line;

    private ResultSheet(PagedResult result, Language language, SheetLinks links) {
        this.result = result;
        this.head = result.head();
        this.language = language;
        this.links = links;
        this.columns = SheetColumns.of(head, head, language);
    }

    /// Writes a workbook; the stream is left open.
    ///
    /// @throws IOException if the table has more rows than a sheet
    static void write(PagedResult result, OutputStream out, Language language) throws IOException {
        if (result.size() >= MOST_ROWS) {
            throw new IOException("a sheet has " + MOST_ROWS + " rows at most, the table has " + result.size());
        }
        WorkbookFile.write(out, new ResultSheet(result, language, SheetLinks.NONE)::fill);
    }

    /// Adds a sheet of the rows of a table, with a filter for each column.
    static void addRows(ResultTable table, Workbook workbook, String name, Language language) throws IOException {
        new ResultSheet(PagedResult.of(table), language, SheetLinks.NONE).fillRows(workbook, name);
    }

    /// As [#addRows], with cells that lead elsewhere.
    static void addRows(ResultTable table, Workbook workbook, String name, Language language, SheetLinks links)
            throws IOException {
        new ResultSheet(PagedResult.of(table), language, links).fillRows(workbook, name);
    }

    /// Adds a sheet of what must be known to read some tables.
    static void addNotes(List<ResultTable> tables, Workbook workbook, Language language) {
        Worksheet sheet = workbook.newWorksheet(language == Language.ZH ? "说明" : "Notes");
        int line = 0;
        for (ResultTable table : tables) {
            line = notes(sheet, line, table, language) + 1;
        }
        sheet.width(0, NOTES_WIDTH);
    }

    private void fill(Workbook workbook) throws IOException {
        fillRows(workbook, language == Language.ZH ? "结果" : "Result");
        addNotes(List.of(head), workbook, language);
    }

    private void fillRows(Workbook workbook, String name) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        PrintedSheet.set(sheet, language);
        sheet.freezePane(links.frozen(), 1);
        columns.set(sheet);
        for (int column = 0; column < head.columns().size(); column++) {
            header(sheet, column);
        }
        sheet.rowHeight(0, HEADER_POINTS);
        line = 1;
        result.pages(page -> rows(sheet, page));
        sheet.setAutoFilter(0, 0, line - 1, head.columns().size() - 1);
        sheet.finish();
    }

    private void header(Worksheet sheet, int column) {
        sheet.value(0, column, fitting(head.columns().get(column).label().in(language)));
        sheet.style(0, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .horizontalAlignment(isText(column) ? "left" : "right")
                .indent(isText(column) ? 0 : 1)
                .fillColor(HEADER_FILL)
                .set();
    }

    private boolean isText(int column) {
        return head.columns().get(column).kind() == ResultColumn.Kind.TEXT;
    }

    private void rows(Worksheet sheet, ResultTable page) throws IOException {
        if (line == 1) {
            // a width is settled when the first rows are flushed
            columns = SheetColumns.of(head, page, language);
            columns.set(sheet);
        }
        for (int row = 0; row < page.size(); row++) {
            row(sheet, page, row);
            line++;
            if (line % SheetColumns.ROWS_LOOKED_AT == 0) {
                sheet.flush();
            }
        }
    }

    private void row(Worksheet sheet, ResultTable page, int row) {
        boolean tall = columns.setHeight(sheet, line, page, row);
        for (int column = 0; column < page.columns().size(); column++) {
            boolean linked = links.link(sheet, line, column);
            if (isText(column)) {
                text(sheet, column, fitting(page.shown(row, column, language)), linked, tall);
            } else {
                number(sheet, column, page.number(row, column), linked);
            }
        }
    }

    private void text(Worksheet sheet, int column, String text, boolean linked, boolean tall) {
        sheet.value(line, column, text);
        if (linked || tall) {
            StyleSetter style = sheet.style(line, column).verticalAlignment("top").wrapText(tall);
            (linked ? SheetLinks.marked(style) : style).set();
        }
    }

    private void number(Worksheet sheet, int column, OptionalDouble value, boolean linked) {
        if (value.isEmpty()) {
            return;
        }
        sheet.value(line, column, value.getAsDouble());
        StyleSetter style = sheet.style(line, column)
                .format(format(head.columns().get(column).kind(), value.getAsDouble()))
                .horizontalAlignment("right")
                .indent(1)
                .verticalAlignment("top");
        (linked ? SheetLinks.marked(style) : style).set();
    }

    /// A sum of money or persons that is whole needs no decimals.
    private static String format(ResultColumn.Kind kind, double value) {
        return switch (kind) {
            case COUNT -> "#,##0";
            case TEXT, LABEL -> "0";
            case NUMBER -> value == Math.rint(value) ? "#,##0" : "#,##0.00";
            case RATIO -> "0.0000";
            case SHARE -> "0.0%";
            case P_VALUE -> "0.00E+00";
        };
    }

    /// What a cell can hold of a text.
    static String fitting(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        int end = LONGEST_CELL - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '…';
    }

    /// Writes the notes of a table from a line on; returns the line behind them.
    private static int notes(Worksheet sheet, int first, ResultTable table, Language language) {
        sheet.value(first, 0, fitting(table.title().in(language)));
        sheet.style(first, 0).bold().set();
        int line = first;
        for (String note : ReadingNotes.lines(table, language)) {
            sheet.value(++line, 0, fitting(note));
            sheet.style(line, 0).wrapText(true).set();
        }
        return line + 1;
    }
}
