package org.gonghui.analyzer.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/// Which cells of a sheet lead where.
///
/// @param places by row and column from 0, the header being row 0: a place such as `'指标'!B7`
/// @param frozen how many of the first columns stay in sight
record SheetLinks(Map<Cell, String> places, int frozen) {

    static final SheetLinks NONE = new SheetLinks(Map.of(), 1);
    private static final String COLOUR = "0563C1";
    private static final int LETTERS = 26;

    /// A cell of a sheet, from 0.
    record Cell(int row, int column) {}

    SheetLinks {
        places = Map.copyOf(places);
    }

    /// The links of `sheet`, if the sheets of a workbook have `names`.
    static SheetLinks of(LinkedWorkbook.Sheet sheet, List<String> names) {
        return new SheetLinks(sheet.links()
                .stream()
                .collect(Collectors.toMap(link -> new Cell(link.row() + 1, link.column()),
                        link -> place(names.get(link.sheet()), link.targetRow() + 1, link.targetColumn()))),
                sheet.frozen());
    }

    /// Makes a cell lead where it should; its value is to be set after that.
    boolean link(Worksheet sheet, int row, int column) {
        String place = places.get(new Cell(row, column));
        if (place != null) {
            sheet.hyperlink(row, column, HyperLink.internal(place, place));
        }
        return place != null;
    }

    static StyleSetter marked(StyleSetter style) {
        style.fontColor(COLOUR).underlined();
        return style;
    }

    private static String place(String sheet, int row, int column) {
        return "'" + sheet.replace("'", "''") + "'!" + letters(column) + (row + 1);
    }

    /// The name of a column: A to Z, then AA.
    static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
