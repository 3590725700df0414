package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins the printed lines of a document to paragraphs, also over page breaks.
///
/// A line goes on in the next one if it reaches the right margin, unless the next one says that it begins something
/// new: by its indent, its numbering, its font size, or the space above it.
final class PdfParagraphs {

    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[、．]|[0-9]{1,2}\\.(?![0-9])"
                    + "|第[一二三四五六七八九十]{1,3}[、，,章节条]|[●■◆▪•·①②③④⑤⑥⑦⑧⑨⑩]).*");
    private static final String FINAL = "。！？；：…!?;:";
    private static final String CLOSING = "”’」』》）)\"";
    private static final String OPEN_END = "，、,";
    /// In font sizes: how far from the right margin a full line may end (punctuation is not set at its beginning).
    private static final float RIGHT_SLACK = 2.2f;
    /// In font sizes: from where on a line is indented.
    private static final float INDENT = 0.9f;
    /// In usual line distances: from where on the space above a line separates.
    private static final float WIDE_GAP = 1.6f;
    private static final float SIZE_CHANGE = 0.15f;

    private final List<PdfLine> lines;
    private final Set<PdfLine> furniture;
    private final Extract.Builder out;
    private final float left;
    private final float right;
    private final float pitch;

    /// @param limit longest text, in code units
    PdfParagraphs(List<PdfLine> lines, Set<PdfLine> furniture, int limit) {
        this.lines = lines;
        this.furniture = furniture;
        this.out = new Extract.Builder(limit);
        List<PdfLine> body = lines.stream().filter(line -> !furniture.contains(line)).toList();
        this.left = (float) body.stream().mapToDouble(PdfLine::left).min().orElse(0);
        this.right = (float) body.stream().mapToDouble(PdfLine::right).max().orElse(0);
        this.pitch = pitch(body);
    }

    Extract extract() throws ExtractionException {
        List<PdfLine> paragraph = new ArrayList<>();
        List<PdfLine> pending = new ArrayList<>();
        for (PdfLine line : lines) {
            if (furniture.contains(line)) {
                pending.add(line);
            } else {
                if (!paragraph.isEmpty() && !goesOn(paragraph, line)) {
                    flush(paragraph, pending);
                } else if (paragraph.isEmpty()) {
                    flush(paragraph, pending);
                }
                paragraph.add(line);
            }
        }
        flush(paragraph, pending);
        return out.build();
    }

    private void flush(List<PdfLine> paragraph, List<PdfLine> pending) throws ExtractionException {
        StringBuilder text = new StringBuilder();
        for (PdfLine line : paragraph) {
            boolean latin = !text.isEmpty() && PdfLineStripper.isLatin(text.charAt(text.length() - 1))
                    && PdfLineStripper.isLatin(line.text().charAt(0));
            text.append(latin ? " " : "").append(line.text());
        }
        out.add(text.toString(), false);
        for (PdfLine line : pending) {
            out.add(line.text(), true);
        }
        paragraph.clear();
        pending.clear();
    }

    private boolean goesOn(List<PdfLine> paragraph, PdfLine next) {
        PdfLine last = paragraph.getLast();
        if (last.isRow() || next.isRow() || isOtherSize(last, next) || isApart(last, next)
                || last.right() < right - RIGHT_SLACK * last.size()) {
            return false;
        }
        boolean ended = isEnded(last.text());
        boolean indented = next.left() > left + INDENT * next.size();
        if (NUMBERING.matcher(next.text()).matches()) {
            return !ended && !indented;
        }
        return !indented || isAligned(paragraph, next, ended);
    }

    /// Whether an indented line belongs to a paragraph whose later lines are indented too, as those of list items are.
    private static boolean isAligned(List<PdfLine> paragraph, PdfLine next, boolean ended) {
        PdfLine first = paragraph.getFirst();
        PdfLine last = paragraph.getLast();
        if (paragraph.size() > 1) {
            return Math.abs(next.left() - last.left()) < next.size() / 2;
        }
        boolean hanging = NUMBERING.matcher(first.text()).matches() && next.left() > first.left() && !ended;
        return hanging || OPEN_END.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
    }

    private static boolean isOtherSize(PdfLine last, PdfLine next) {
        return Math.abs(last.size() - next.size()) > SIZE_CHANGE * last.size();
    }

    private boolean isApart(PdfLine last, PdfLine next) {
        float gap = next.top() - last.top();
        return last.page() == next.page() && (gap <= 0 || gap > WIDE_GAP * pitch);
    }

    private static boolean isEnded(String text) {
        int end = text.length();
        while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return FINAL.indexOf(text.charAt(end - 1)) >= 0;
    }

    /// The median distance of lines of one page, 0 if no page has two.
    private static float pitch(List<PdfLine> body) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < body.size(); i++) {
            float gap = body.get(i).top() - body.get(i - 1).top();
            if (body.get(i).page() == body.get(i - 1).page() && gap > 0) {
                gaps.add(gap);
            }
        }
        return gaps.isEmpty() ? 0 : gaps.stream().sorted().toList().get(gaps.size() / 2);
    }
}
