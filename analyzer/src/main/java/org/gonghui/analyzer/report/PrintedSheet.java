package org.gonghui.analyzer.report;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.gonghui.corpus.text.Language;

/// How the sheet of a table is printed: A4 landscape, as wide as the paper, its header on each page, pages numbered.
final class PrintedSheet {

    private static final float MARGIN_INCHES = 0.5f;

    private PrintedSheet() {}

    static void set(Worksheet sheet, Language language) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        // as many pages as it takes
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN_INCHES);
        sheet.rightMargin(MARGIN_INCHES);
        sheet.repeatRows(0);
        sheet.header("&A", Position.LEFT);
        sheet.footer(language == Language.ZH ? "第 &P 页，共 &N 页" : "Page &P of &N", Position.CENTER);
    }
}
