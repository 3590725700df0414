package org.gonghui.analyzer.publication;

import java.math.BigInteger;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A table in a Word document: as wide as the text, its header on each page, rows never broken, numbers to the right, —
/// where there is none.
final class WordTable {

    /// More columns cannot be read on a page.
    static final int MOST_COLUMNS = 14;
    private static final String NONE = "—";
    private static final double POINTS = 10.5;
    private static final double POINTS_OF_MANY = 9;
    private static final double POINTS_OF_MOST = 7.5;
    private static final int MANY = 6;
    private static final int VERY_MANY = 9;
    /// Eighths of a point.
    private static final int THICK = 8;
    private static final int THIN = 4;
    private static final String BLACK = "000000";
    private static final String GREY = "808080";
    private static final int WIDEST = 26;
    private static final int NARROWEST = 5;
    /// Beside the text of a cell, twentieths of a point.
    private static final int MARGIN = 60;

    private final ResultTable table;
    private final Language language;
    private final double points;

    WordTable(ResultTable table, Language language) {
        this.table = table;
        this.language = language;
        int columns = table.columns().size();
        this.points = columns > VERY_MANY ? POINTS_OF_MOST : columns > MANY ? POINTS_OF_MANY : POINTS;
    }

    void write(XWPFDocument document) {
        int columns = table.columns().size();
        XWPFTable written = document.createTable(table.size() + 1, columns);
        lay(written);
        header(written.getRow(0));
        for (int row = 0; row < table.size(); row++) {
            XWPFTableRow cells = written.getRow(row + 1);
            cells.setCantSplitRow(true);
            for (int column = 0; column < columns; column++) {
                cell(cells.getCell(column), shown(row, column), WordFonts.TEXT,
                        isText(column) ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
            }
        }
    }

    private void lay(XWPFTable written) {
        written.setTableAlignment(TableRowAlign.CENTER);
        written.setWidth(String.valueOf(WordPage.TEXT_WIDTH));
        written.setCellMargins(0, MARGIN, 0, MARGIN);
        CTTblPr properties = written.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        written.setTopBorder(XWPFBorderType.SINGLE, THICK, 0, BLACK);
        written.setBottomBorder(XWPFBorderType.SINGLE, THICK, 0, BLACK);
        written.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, GREY);
        written.setInsideVBorder(XWPFBorderType.SINGLE, THIN, 0, GREY);
        written.setLeftBorder(XWPFBorderType.SINGLE, THIN, 0, GREY);
        written.setRightBorder(XWPFBorderType.SINGLE, THIN, 0, GREY);
        widths(written);
    }

    private void widths(XWPFTable written) {
        CTTblGrid grid = written.getCTTbl().getTblGrid() == null
                ? written.getCTTbl().addNewTblGrid()
                : written.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        int[] widths = widths();
        for (int column = 0; column < widths.length; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
        }
        for (XWPFTableRow row : written.getRows()) {
            for (int column = 0; column < widths.length; column++) {
                width(row.getCell(column), widths[column]);
            }
        }
    }

    private static void width(XWPFTableCell cell, int twips) {
        CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    /// As wide as the columns need. If there is no room for that, numbers, which must not be broken, have what they need,
    /// and the texts the rest, in proportion to theirs.
    private int[] widths() {
        int[] wanted = IntStream.range(0, table.columns().size()).map(this::wanted).toArray();
        int all = IntStream.of(wanted).sum();
        int texts = IntStream.range(0, wanted.length).filter(this::isText).map(column -> wanted[column]).sum();
        int room = WordPage.TEXT_WIDTH - (all - texts);
        boolean isTight = all > WordPage.TEXT_WIDTH && texts > 0 && room > texts / 3;
        int[] widths = new int[wanted.length];
        for (int column = 0; column < wanted.length; column++) {
            widths[column] = isTight
                    ? isText(column) ? room * wanted[column] / texts : wanted[column]
                    : WordPage.TEXT_WIDTH * wanted[column] / all;
        }
        return widths;
    }

    private boolean isText(int column) {
        return table.columns().get(column).kind() == Kind.TEXT;
    }

    /// In twentieths of a point; headers may be broken.
    private int wanted(int column) {
        int header = DisplayWidth.of(table.columns().get(column).label().in(language));
        int widest = Math.max(NARROWEST, Math.min(header, isText(column) ? 2 * NARROWEST : NARROWEST));
        for (int row = 0; row < table.size(); row++) {
            widest = Math.max(widest, DisplayWidth.of(shown(row, column)));
        }
        // a narrow character is half as wide as it is high
        return (int) Math.ceil(Math.min(WIDEST, widest) * points * 10) + 2 * MARGIN;
    }

    private void header(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int column = 0; column < table.columns().size(); column++) {
            cell(row.getCell(column), table.columns().get(column).label().in(language), WordFonts.FIRST,
                    ParagraphAlignment.CENTER);
        }
    }

    private String shown(int row, int column) {
        Kind kind = table.columns().get(column).kind();
        if (kind == Kind.TEXT) {
            String text = table.shown(row, column, language);
            return text.isEmpty() ? NONE : text;
        }
        OptionalDouble number = table.number(row, column);
        return number.isEmpty() ? NONE : CellFormat.text(number.getAsDouble(), kind);
    }

    private void cell(XWPFTableCell cell, String text, String font, ParagraphAlignment side) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(side);
        WordStyle.run(paragraph, text, font, points, false);
    }
}
