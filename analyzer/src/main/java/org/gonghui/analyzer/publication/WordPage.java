package org.gonghui.analyzer.publication;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/// The page of an official paper (GB/T 9704-2012, 5.1 and 7.5): A4, margins of 37, 35, 28 and 26 mm, and the number
/// between dashes below the text, right on odd pages and left on even ones.
final class WordPage {

    /// Width of the text, in twentieths of a point: 156 mm.
    static final int TEXT_WIDTH = twips(156);
    private static final int WIDTH = twips(210);
    private static final int HEIGHT = twips(297);
    private static final int TOP = twips(37);
    private static final int BOTTOM = twips(35);
    private static final int LEFT = twips(28);
    private static final int RIGHT = twips(26);
    /// The number stands 7 mm below the text.
    private static final int FOOTER = twips(23);
    private static final int NUMBER_POINTS = 14;
    private static final String ONE_CHARACTER = "\u3000";

    private WordPage() {}

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    static void set(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(twips(15)));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    private static void number(XWPFFooter footer, ParagraphAlignment side) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(side);
        dash(paragraph, side == ParagraphAlignment.LEFT ? ONE_CHARACTER + "— " : "— ");
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        CTR run = field.addNewR();
        CTRPr properties = run.addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(WordFonts.PAGE_NUMBER);
        fonts.setHAnsi(WordFonts.PAGE_NUMBER);
        fonts.setEastAsia(WordFonts.PAGE_NUMBER);
        properties.addNewSz().setVal(BigInteger.valueOf(NUMBER_POINTS * 2));
        run.addNewT().setStringValue("1");
        dash(paragraph, side == ParagraphAlignment.RIGHT ? " —" + ONE_CHARACTER : " —");
    }

    private static void dash(XWPFParagraph paragraph, String dash) {
        WordStyle.run(paragraph, dash, WordFonts.PAGE_NUMBER, NUMBER_POINTS, false);
    }
}
