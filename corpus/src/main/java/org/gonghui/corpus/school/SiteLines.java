package org.gonghui.corpus.school;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Compact;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// The furniture that can tell whose a document is: what stands in it, and right above and below it.
final class SiteLines {

    private static final int LONGEST = 120;

    private SiteLines() {}

    /// The lines in their compact form.
    static List<String> of(Page page, Summary summary) {
        List<Span> spans = new ArrayList<>();
        summary.paragraphs().stream().filter(paragraph -> paragraph.role() == ParagraphRole.FURNITURE)
                .map(Paragraph::span).forEach(spans::add);
        addAbove(page, summary.span().start(), spans);
        addBelow(page, summary.span().end(), spans);
        return spans.stream()
                .flatMap(span -> span.in(page.text()).lines())
                .filter(line -> line.length() <= LONGEST)
                .map(Compact::of)
                .toList();
    }

    private static void addAbove(Page page, int start, List<Span> spans) {
        int at = start;
        for (Span span : page.furniture().reversed()) {
            if (span.end() <= at && isBlank(page, span.end(), at)) {
                spans.add(span);
                at = span.start();
            } else if (span.end() <= at) {
                return;
            }
        }
    }

    private static void addBelow(Page page, int end, List<Span> spans) {
        int at = end;
        for (Span span : page.furniture()) {
            if (span.start() >= at && isBlank(page, at, span.start())) {
                spans.add(span);
                at = span.end();
            } else if (span.start() >= at) {
                return;
            }
        }
    }

    private static boolean isBlank(Page page, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Compact.isNoise(page.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
