package org.gonghui.analyzer.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.quality.AnswerKey.Line;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Span;

/// A line as the pipeline found it; lines outside of documents are page furniture.
record FoundLine(Span span, String text, Classification classification) {

    private static final Classification FURNITURE = new Classification(ParagraphKind.SITE_BOILERPLATE,
            Optional.empty(), Optional.empty(), 1, Optional.empty(),
            Explanation.of("site-boilerplate", "outside", List.of(), 0));

    /// The lines of a page by the number of the key's line that they are. Lines go together if they come in the same
    /// order and begin with the same characters, blanks and marks aside; page numbers that only the page has are passed
    /// over.
    static Map<Integer, FoundLine> aligned(AnnotatedPage page, List<Line> key) {
        List<FoundLine> found = lines(page);
        Map<Integer, FoundLine> aligned = new HashMap<>();
        int next = 0;
        for (Line line : key) {
            for (int at = next; at < found.size(); at++) {
                if (letters(found.get(at).text()).startsWith(letters(line.begins()))) {
                    aligned.put(line.number(), found.get(at));
                    next = at + 1;
                    break;
                }
            }
        }
        return aligned;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<FoundLine> lines(AnnotatedPage page) {
        String text = page.page().text();
        List<FoundLine> lines = new ArrayList<>();
        page.summaries().forEach(summary -> summary.paragraphs().forEach(paragraph -> lines.add(
                new FoundLine(paragraph.paragraph().span(), paragraph.paragraph().span().in(text),
                        paragraph.classification()))));
        for (Paragraph outside : page.outside()) {
            lines.add(new FoundLine(outside.span(), outside.span().in(text), FURNITURE));
        }
        lines.sort(Comparator.comparing(FoundLine::span));
        return lines;
    }
}
