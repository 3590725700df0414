package org.gonghui.corpus.split;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphRole;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Splits a page into documents. Immutable; safe for any number of threads.
public final class Splitter {

    /// The documents of a page, in order.
    public SplitPage split(Page page) {
        List<Paragraph> lines = new ArrayList<>();
        int start = 0;
        for (String line : page.text().split("\n", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                int from = start + line.indexOf(stripped);
                lines.add(new Paragraph(new Span(from, from + stripped.length()), ParagraphRole.BODY, List.of()));
            }
            start += line.length() + 1;
        }
        if (lines.isEmpty()) {
            return new SplitPage(page, List.of(), List.of());
        }
        Span span = new Span(lines.getFirst().span().start(), lines.getLast().span().end());
        return new SplitPage(page, List.of(new Summary(page.source() + "#1", page.source(), span, "",
                DocumentKind.SUMMARY, Organisation.SCHOOL_UNION, School.HIDDEN, Period.UNKNOWN, lines)), List.of());
    }
}
