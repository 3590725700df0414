package org.gonghui.corpus.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gonghui.corpus.text.Message;

/// Reads the printed lines of a PDF document with their places.
final class PdfLineStripper extends PDFTextStripper {

    /// A gap of so many font sizes parts the cells of a row.
    private static final float CELL_GAP = 1f;

    /// A page has some thousand; drawings that draw drawings multiply them without end.
    private static final int MOST_OPERATORS = 2_000_000;
    private static final int MOST_PAGES = 10_000;

    private final int limit;
    private int units;
    private int operators;
    private int pages;
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float top;
    private float size;

    /// Ends a run from within it. No `IOException`: those that single operators throw are passed over.
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        Refusal(Message reason) {
            super(reason.en());
            this.reason = reason;
        }

        Message reason() {
            return reason;
        }
    }

    private PdfLineStripper(int limit) {
        this.limit = limit;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /// @param limit longest text, in code units
    /// @throws Refusal if there is more text, or too much to do
    static List<PdfLine> lines(PDDocument document, int limit) throws IOException {
        PdfLineStripper stripper = new PdfLineStripper(limit);
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        pages++;
        if (pages > MOST_PAGES) {
            throw new Refusal(Reasons.tooComplex("pages"));
        }
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS || Thread.currentThread().isInterrupted()) {
            throw new Refusal(Reasons.tooComplex("operators"));
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        units++;
        if (units > limit) {
            throw new Refusal(Reasons.textTooLong(limit));
        }
        super.processTextPosition(position);
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
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        if (!text.isEmpty() && !text.toString().isBlank()) {
            lines.add(new PdfLine(getCurrentPageNo(), left, right, top, size, text.toString().strip()));
        }
        text.setLength(0);
    }
}
