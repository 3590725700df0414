package org.gonghui.analyzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Worksheet;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;

/// How wide the columns of a sheet are, from their headers and first rows, and how high a row is whose texts are wider.
/// Spreadsheets do not reckon the height of a row by themselves when they open a file.
///
/// @param widths of each column, in characters
/// @param language of its texts
record SheetColumns(List<Integer> widths, Language language) {

    /// Beyond so many rows a text may be wider than its column: it is not worth a look at all of them.
    static final int ROWS_LOOKED_AT = 1_000;
    private static final int TEXT_MIN = 10;
    private static final int TEXT_MAX = 44;
    /// Of a table of two or three columns.
    private static final int TEXT_MAX_OF_FEW = 90;
    private static final int FEW = 3;
    private static final int NUMBER_MIN = 8;
    private static final int NUMBER_HEADER_MAX = 14;
    /// What a filter's button and the margin take.
    private static final int EXTRA = 3;
    private static final double LINE_POINTS = 15;
    private static final double MOST_POINTS = 405;

    SheetColumns {
        widths = List.copyOf(widths);
    }

    static SheetColumns of(ResultTable head, ResultTable page, Language language) {
        List<Integer> widths = new ArrayList<>();
        int most = head.columns().size() <= FEW ? TEXT_MAX_OF_FEW : TEXT_MAX;
        for (int column = 0; column < head.columns().size(); column++) {
            ResultColumn described = head.columns().get(column);
            int header = DisplayWidth.of(described.label().in(language)) + EXTRA;
            int widest = page.size() == 0 ? 0 : widest(page, column, language);
            widths.add(described.kind() == ResultColumn.Kind.TEXT
                    ? Math.min(most, Math.max(TEXT_MIN, Math.max(header, widest)))
                    : Math.max(NUMBER_MIN, Math.max(Math.min(NUMBER_HEADER_MAX, header), widest)));
        }
        return new SheetColumns(widths, language);
    }

    private static int widest(ResultTable page, int column, Language language) {
        ResultColumn.Kind kind = page.columns().get(column).kind();
        int widest = 0;
        for (int row = 0; row < Math.min(ROWS_LOOKED_AT, page.size()); row++) {
            widest = Math.max(widest, kind == ResultColumn.Kind.TEXT
                    ? DisplayWidth.of(page.shown(row, column, language)) + 2
                    : width(page.number(row, column), kind) + 2);
        }
        return widest;
    }

    /// With room for the signs between thousands.
    private static int width(OptionalDouble number, ResultColumn.Kind kind) {
        if (number.isEmpty()) {
            return 0;
        }
        int digits = ResultNumber.of(number.getAsDouble(), kind).length();
        return kind == ResultColumn.Kind.LABEL ? digits : digits + digits / 4;
    }

    void set(Worksheet sheet) {
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
    }

    private int lines(String text, int column) {
        // a wide character that does not fit leaves a column empty
        int room = Math.max(1, widths.get(column) - 2);
        return text.lines().mapToInt(line -> Math.max(1, Math.ceilDiv(DisplayWidth.of(line), room))).sum();
    }

    /// Makes a row as high as its texts need; tells whether that is more than a line.
    boolean setHeight(Worksheet sheet, int line, ResultTable page, int row) {
        int most = 1;
        for (int column = 0; column < widths.size(); column++) {
            if (page.columns().get(column).kind() == ResultColumn.Kind.TEXT) {
                most = Math.max(most, lines(page.shown(row, column, language), column));
            }
        }
        if (most > 1) {
            sheet.rowHeight(line, Math.min(MOST_POINTS, most * LINE_POINTS));
        }
        return most > 1;
    }
}
