package org.gonghui.corpus.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the printed lines of a PDF document with their places.
final class PdfLineStripper extends PDFTextStripper {

    /// A gap of so many font sizes parts the cells of a row.
    private static final float CELL_GAP = 1f;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float top;
    private float size;

    private PdfLineStripper() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    static List<PdfLine> lines(PDDocument document) throws IOException {
        PdfLineStripper stripper = new PdfLineStripper();
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void writeString(String chunk, List<TextPosition> positions) {
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        if (text.isEmpty()) {
            left = first.getXDirAdj();
            top = first.getYDirAdj();
            size = first.getHeightDir() > 0 ? Math.max(first.getFontSizeInPt(), 1) : 1;
        } else {
            text.append(separator(chunk, first.getXDirAdj() - right));
        }
        text.append(chunk);
        right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    private String separator(String chunk, float gap) {
        if (gap > CELL_GAP * size) {
            return "\t";
        }
        return isLatin(text.charAt(text.length() - 1)) && isLatin(chunk.charAt(0)) ? " " : "";
    }

    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    @Override
    protected void writeWordSeparator() {
        // the gap decides
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
        endLine();
    }

    private void endLine() {
        if (!text.isEmpty() && !text.toString().isBlank()) {
            lines.add(new PdfLine(getCurrentPageNo(), left, right, top, size, text.toString().strip()));
        }
        text.setLength(0);
    }
}
