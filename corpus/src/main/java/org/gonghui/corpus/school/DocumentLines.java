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

    /// Words that belong to what stands before a gap: 沙渡　小学　工会.
    private static final List<String> JOINED = List.of("小学", "中学", "学校", "幼儿园", "工会", "年");

    private final List<String> raws = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> site;
    private final BitSet titles = new BitSet();

    DocumentLines(Page page, Summary summary) {
        for (Paragraph paragraph : summary.paragraphs()) {
            if (paragraph.role() != ParagraphRole.FURNITURE) {
                titles.set(texts.size(), paragraph.role() == ParagraphRole.TITLE);
                raws.add(withoutFurniture(page, paragraph.span()));
                texts.add(Compact.of(raws.getLast()));
            }
        }
        site = SiteLines.of(page, summary);
    }

    /// What the site says around the document, line by line, in compact form.
    List<String> site() {
        return site;
    }

    /// A line in its compact form, but with one blank where a gap divides it, not only its signs: `沙 渡 小 学` is one
    /// name, `情意浓　沙渡小学` is not.
    String spaced(int index) {
        String raw = raws.get(index);
        StringBuilder spaced = new StringBuilder();
        int last = 0;
        for (int at = 0, end = 0; at < raw.length(); at = end + 1) {
            end = gap(raw, at);
            String part = Compact.of(raw.substring(at, end));
            boolean divides = last > 1 && part.length() > 1 && JOINED.stream().noneMatch(part::startsWith);
            spaced.append(divides ? " " : "").append(part);
            last = part.isEmpty() ? last : part.length();
        }
        return spaced.toString();
    }

    /// Where the next blank stands at or behind `at`; the text's length if there is none.
    private static int gap(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\u00A0') {
            end++;
        }
        return end;
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
