package org.gonghui.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gonghui.analyzer.ledger.StatsColumn;
import org.gonghui.analyzer.ledger.StatsRow;
import org.gonghui.analyzer.ledger.StatsTable;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;

/// A table as a spreadsheet of two sheets: the table, and what must be known to read it. Texts are text cells, so none
/// can be run as a formula.
final class Spreadsheet {

    private static final String HEADER_FILL = "D9E2F3";
    private static final String SUM_FILL = "F2F2F2";
    private static final String NO_DATA = "—";
    private static final int LABEL_WIDTH_MAX = 44;
    private static final int NUMBER_WIDTH = 11;
    private static final int NOTES_WIDTH = 100;

    private final StatsTable table;
    private final Language language;
    private final int idColumns;

    private Spreadsheet(StatsTable table, Language language) {
        this.table = table;
        this.language = language;
        this.idColumns = table.idHeader().isPresent() ? 1 : 0;
    }

    static void write(StatsTable table, OutputStream out, Language language) throws IOException {
        WorkbookFile.write(out, new Spreadsheet(table, language)::fill);
    }

    private void fill(Workbook workbook) {
        boolean zh = language == Language.ZH;
        table(workbook.newWorksheet(zh ? "统计" : "Statistics"));
        notes(workbook.newWorksheet(zh ? "说明" : "Notes"));
    }

    private void table(Worksheet sheet) {
        header(sheet);
        for (int row = 0; row < table.rows().size(); row++) {
            row(sheet, row);
        }
        sheet.freezePane(idColumns + 1, 1);
        sheet.width(idColumns, labelWidth());
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(numberColumn(column), NUMBER_WIDTH);
        }
    }

    private double labelWidth() {
        int widest = table.rows().stream()
                .mapToInt(row -> DisplayWidth.of(row.shownLabel(language))).max().orElse(0);
        return Math.min(LABEL_WIDTH_MAX, Math.max(10, widest + 2));
    }

    private int numberColumn(int column) {
        return idColumns + 1 + column;
    }

    private void header(Worksheet sheet) {
        List<String> labels = new ArrayList<>();
        table.idHeader().ifPresent(id -> labels.add(id.in(language)));
        labels.add(table.rowHeader().in(language));
        table.columns().forEach(column -> labels.add(column.label().in(language)));
        for (int column = 0; column < labels.size(); column++) {
            sheet.value(0, column, ResultSheet.fitting(labels.get(column)));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .horizontalAlignment(column <= idColumns ? "left" : "center")
                    .fillColor(HEADER_FILL)
                    .set();
        }
        sheet.rowHeight(0, 48);
    }

    private void row(Worksheet sheet, int index) {
        StatsRow row = table.rows().get(index);
        int line = index + 1;
        if (idColumns > 0 && row.role() == StatsRow.Role.UNIT) {
            sheet.value(line, 0, ResultSheet.fitting(row.id()));
        }
        sheet.value(line, idColumns, ResultSheet.fitting(row.shownLabel(language)));
        for (int column = 0; column < table.columns().size(); column++) {
            number(sheet, line, numberColumn(column), table.value(index, column), table.columns().get(column));
        }
        if (row.role() == StatsRow.Role.TOTAL || row.role() == StatsRow.Role.SUBTOTAL) {
            sheet.range(line, 0, line, numberColumn(table.columns().size() - 1))
                    .style()
                    .bold()
                    .fillColor(SUM_FILL)
                    .set();
        }
    }

    private static void number(Worksheet sheet, int row, int cell, OptionalDouble value, StatsColumn column) {
        if (value.isPresent()) {
            sheet.value(row, cell, value.getAsDouble());
        } else {
            sheet.value(row, cell, NO_DATA);
        }
        boolean sum = column.role() == StatsColumn.Role.SUBTOTAL || column.role() == StatsColumn.Role.TOTAL;
        String format = switch (column.unit()) {
            case COUNT -> "#,##0";
            case SHARE -> "0.0%";
        };
        if (sum) {
            sheet.style(row, cell).format(format).horizontalAlignment("right").fillColor(SUM_FILL).set();
        } else {
            sheet.style(row, cell).format(format).horizontalAlignment("right").set();
        }
    }

    private void notes(Worksheet sheet) {
        sheet.value(0, 0, ResultSheet.fitting(table.title().in(language)));
        sheet.style(0, 0).bold().set();
        List<String> lines = ReadingNotes.lines(table, language);
        for (int line = 0; line < lines.size(); line++) {
            sheet.value(line + 1, 0, ResultSheet.fitting(lines.get(line)));
            sheet.style(line + 1, 0).wrapText(true).set();
        }
        sheet.width(0, NOTES_WIDTH);
    }
}
