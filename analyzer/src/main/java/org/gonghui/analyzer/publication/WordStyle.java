package org.gonghui.analyzer.publication;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/// How the paragraphs of an official paper look (GB/T 9704-2012): title in size 2 (22 pt), text in size 3 (16 pt), 22
/// lines a page, the first line of a paragraph two characters in.
enum WordStyle {
    TITLE(WordFonts.TITLE, 22, false, 34, ParagraphAlignment.CENTER, 0),
    SUBTITLE(WordFonts.SECOND, 16, false, 29, ParagraphAlignment.CENTER, 0),
    FIRST_HEADING(WordFonts.FIRST, 16, false, 29, ParagraphAlignment.BOTH, 1),
    SECOND_HEADING(WordFonts.SECOND, 16, false, 29, ParagraphAlignment.BOTH, 2),
    BODY(WordFonts.TEXT, 16, false, 29, ParagraphAlignment.BOTH, 0),
    LEAD(WordFonts.TEXT, 16, true, 29, ParagraphAlignment.BOTH, 0),
    CAPTION(WordFonts.FIRST, 12, false, 24, ParagraphAlignment.CENTER, 0),
    NOTE(WordFonts.TEXT, 10.5, false, 18, ParagraphAlignment.BOTH, 0);

    private static final int TWIPS = 20;
    private static final BigInteger TWO_CHARACTERS = BigInteger.valueOf(200);

    private final String font;
    private final double points;
    private final boolean bold;
    private final int line;
    private final ParagraphAlignment alignment;
    private final int level;

    WordStyle(String font, double points, boolean bold, int line, ParagraphAlignment alignment, int level) {
        this.font = font;
        this.points = points;
        this.bold = bold;
        this.line = line;
        this.alignment = alignment;
        this.level = level;
    }

    /// Gives an empty paragraph its look and its text.
    void write(XWPFParagraph paragraph, String text) {
        paragraph.setAlignment(alignment);
        CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
        CTSpacing spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf((long) line * TWIPS));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        if (alignment == ParagraphAlignment.BOTH) {
            properties.addNewInd().setFirstLineChars(TWO_CHARACTERS);
            properties.getInd().setFirstLine(BigInteger.valueOf(Math.round(2 * points * TWIPS)));
        }
        if (level > 0) {
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
            paragraph.setKeepNext(true);
        }
        if (this == CAPTION) {
            paragraph.setKeepNext(true);
        }
        run(paragraph, text, font, points, bold);
    }

    /// Adds a run of text; what XML does not allow is replaced, line feeds become blanks.
    static void run(XWPFParagraph paragraph, String text, String font, double points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        CTRPr properties = run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii(WordFonts.LATIN);
        fonts.setHAnsi(WordFonts.LATIN);
        run.setBold(bold);
        run.setFontSize(points);
        run.setText(WordText.of(text));
    }
}
