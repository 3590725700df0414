package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// Builds documents for tests: `= title`, `# heading`, `! furniture`, all else body.
final class Documents {

    static final Segmenter SEGMENTER = HanLpSegmenter.standard();
    static final Classifier CLASSIFIER = Classifier.standard();

    /// A page with its one document.
    record Document(Page page, Summary summary) {

        List<Classification> classify(Classifier classifier) {
            return classifier.classify(page, summary, tokens());
        }

        List<List<Token>> tokens() {
            return summary.paragraphs().stream()
                    .map(paragraph -> SEGMENTER.segment(paragraph.span().in(page.text())))
                    .toList();
        }
    }

    private Documents() {}

    static Document summary(String text) {
        return of(text, DocumentKind.SUMMARY, Organisation.SCHOOL_UNION);
    }

    static Document of(String text, DocumentKind kind, Organisation organisation) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int mark = line.startsWith("= ") || line.startsWith("# ") || line.startsWith("! ") ? 2 : 0;
            Span span = new Span(start + mark, start + line.length());
            if (!span.isEmpty()) {
                paragraphs.add(new Paragraph(span, role(line), List.copyOf(headings)));
            }
            if (line.startsWith("# ")) {
                headings.clear();
                headings.add(line.substring(2));
            }
            start += line.length() + 1;
        }
        Page page = new Page("invented.txt", text, List.of(), new Origin("txt", "UTF-8", 0, "0".repeat(64)));
        Span whole = new Span(paragraphs.getFirst().span().start(), paragraphs.getLast().span().end());
        return new Document(page, new Summary("invented.txt#1", "invented.txt", whole, "", kind, organisation,
                School.HIDDEN, Period.UNKNOWN, paragraphs));
    }

    private static ParagraphRole role(String line) {
        return switch (line.substring(0, Math.min(2, line.length()))) {
            case "= " -> ParagraphRole.TITLE;
            case "# " -> ParagraphRole.HEADING;
            case "! " -> ParagraphRole.FURNITURE;
            default -> ParagraphRole.BODY;
        };
    }
}
