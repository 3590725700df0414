package org.gonghui.corpus.school;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gonghui.corpus.text.Compact;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// The lines of a document that are its own, furniture left out, in their compact form.
final class DocumentLines {

    private final List<String> texts = new ArrayList<>();
    private final BitSet titles = new BitSet();

    DocumentLines(Page page, Summary summary) {
        for (Paragraph paragraph : summary.paragraphs()) {
            if (paragraph.role() != ParagraphRole.FURNITURE) {
                titles.set(texts.size(), paragraph.role() == ParagraphRole.TITLE);
                texts.add(Compact.of(withoutFurniture(page, paragraph.span())));
            }
        }
    }

    int size() {
        return texts.size();
    }

    String text(int index) {
        return texts.get(index);
    }

    boolean isTitle(int index) {
        return titles.get(index);
    }

    /// Index of the first line that is no title; the number of lines if there is none.
    int firstText() {
        return titles.nextClearBit(0);
    }

    private static String withoutFurniture(Page page, Span line) {
        if (page.furniture().isEmpty()) {
            return line.in(page.text());
        }
        StringBuilder text = new StringBuilder();
        int at = line.start();
        for (Span span : page.furniture()) {
            if (span.end() > at && span.start() < line.end()) {
                text.append(page.text(), at, Math.max(at, span.start()));
                at = Math.min(line.end(), span.end());
            }
        }
        return text.append(page.text(), at, line.end()).toString();
    }
}
