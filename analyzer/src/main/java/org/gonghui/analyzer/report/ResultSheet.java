package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gonghui.analyzer.table.PagedResult;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;

/// A result as a spreadsheet of two sheets: the table, and what must be known to read it. Texts are text cells, so none
/// can be run as a formula.
final class ResultSheet {

    /// Rows of a sheet, as the file format allows; the first is the header.
    static final int MOST_ROWS = 1_048_576;

    /// Characters of a cell, as the file format allows.
    private static final int LONGEST_CELL = 32_767;
    private static final String HEADER_FILL = "D9E2F3";
    private static final int TEXT_WIDTH_MIN = 10;
    private static final int TEXT_WIDTH_MAX = 44;
    private static final int NUMBER_WIDTH = 12;
    private static final int NOTES_WIDTH = 100;
    /// Beyond so many rows a text may be wider than its column: it is not worth a look at all of them.
    private static final int ROWS_LOOKED_AT = 1_000;

    private final PagedResult result;
    private final ResultTable head;
    private final Language language;
    /// Lines of the sheet that are written.
    private int line;

    private ResultSheet(PagedResult result, Language language) {
        this.result = result;
        this.head = result.head();
        this.language = language;
    }

    /// Writes a workbook; the stream is left open.
    ///
    /// @throws IOException if the table has more rows than a sheet
    static void write(PagedResult result, OutputStream out, Language language) throws IOException {
        if (result.size() >= MOST_ROWS) {
            throw new IOException("a sheet has " + MOST_ROWS + " rows at most, the table has " + result.size());
        }
        WorkbookFile.write(out, new ResultSheet(result, language)::fill);
    }

    private void fill(Workbook workbook) throws IOException {
        boolean zh = language == Language.ZH;
        Worksheet sheet = workbook.newWorksheet(zh ? "结果" : "Result");
        sheet.freezePane(1, 1);
        for (int column = 0; column < head.columns().size(); column++) {
            header(sheet, column);
        }
        line = 1;
        result.pages(page -> rows(sheet, page));
        sheet.finish();
        notes(workbook.newWorksheet(zh ? "说明" : "Notes"));
    }

    private void header(Worksheet sheet, int column) {
        sheet.value(0, column, head.columns().get(column).label().in(language));
        sheet.style(0, column).bold().wrapText(true).verticalAlignment("center").fillColor(HEADER_FILL).set();
        sheet.width(column, isText(column) ? TEXT_WIDTH_MIN : NUMBER_WIDTH);
    }

    private boolean isText(int column) {
        return head.columns().get(column).kind() == ResultColumn.Kind.TEXT;
    }

    private void rows(Worksheet sheet, ResultTable page) throws IOException {
        if (line == 1) {
            // a width is settled when the first rows are flushed
            for (int column = 0; column < page.columns().size(); column++) {
                sheet.width(column, isText(column) ? textWidth(page, column) : NUMBER_WIDTH);
            }
        }
        for (int row = 0; row < page.size(); row++) {
            row(sheet, page, row);
            line++;
            if (line % ROWS_LOOKED_AT == 0) {
                sheet.flush();
            }
        }
    }

    private static int textWidth(ResultTable page, int column) {
        int widest = TEXT_WIDTH_MIN;
        for (int row = 0; row < Math.min(ROWS_LOOKED_AT, page.size()); row++) {
            widest = Math.max(widest, DisplayWidth.of(page.text(row, column)) + 2);
        }
        return Math.min(TEXT_WIDTH_MAX, widest);
    }

    private void row(Worksheet sheet, ResultTable page, int row) {
        for (int column = 0; column < page.columns().size(); column++) {
            if (isText(column)) {
                sheet.value(line, column, fitting(page.text(row, column)));
            } else {
                number(sheet, column, page.number(row, column));
            }
        }
    }

    private void number(Worksheet sheet, int column, OptionalDouble value) {
        if (value.isEmpty()) {
            return;
        }
        sheet.value(line, column, value.getAsDouble());
        sheet.style(line, column).format(switch (head.columns().get(column).kind()) {
            case COUNT -> "#,##0";
            case TEXT, LABEL -> "0";
            case NUMBER -> "#,##0.00";
            case RATIO -> "0.0000";
            case P_VALUE -> "0.00E+00";
        }).set();
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + '…';
    }

    private void notes(Worksheet sheet) {
        sheet.value(0, 0, head.title().in(language));
        sheet.style(0, 0).bold().set();
        List<String> lines = ReadingNotes.lines(head, language);
        for (int line = 0; line < lines.size(); line++) {
            sheet.value(line + 1, 0, lines.get(line));
            sheet.style(line + 1, 0).wrapText(true).set();
        }
        sheet.width(0, NOTES_WIDTH);
    }
}
