package org.gonghui.corpus.text;

import java.util.List;

/// One document within a page.
///
/// @param id `source#n`, n from 1 in the order of the page
/// @param source the page's source
/// @param span from the document's first to its last line with text
/// @param title the title as written, empty if it is lost
/// @param kind summary, plan or other
/// @param organisation whose it is
/// @param school the school, as far as known
/// @param period the period, as far as known
/// @param paragraphs its lines with text, in order, each within `span`
public record Summary(String id, String source, Span span, String title, DocumentKind kind, Organisation organisation,
        School school, Period period, List<Paragraph> paragraphs) {

    public Summary {
        paragraphs = List.copyOf(paragraphs);
        int last = span.start();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.span().start() < last || paragraph.span().end() > span.end()) {
                throw new IllegalArgumentException(
                        "paragraph " + paragraph.span() + " is out of order or outside " + id + " " + span);
            }
            last = paragraph.span().end();
        }
    }

    public Summary withSchool(School newSchool) {
        return new Summary(id, source, span, title, kind, organisation, newSchool, period, paragraphs);
    }

    public Summary withPeriod(Period newPeriod) {
        return new Summary(id, source, span, title, kind, organisation, school, newPeriod, paragraphs);
    }

    public Summary withTitle(String newTitle) {
        return new Summary(id, source, span, newTitle, kind, organisation, school, period, paragraphs);
    }

    /// This document without its lines.
    public Summary withoutParagraphs() {
        return new Summary(id, source, span, title, kind, organisation, school, period, List.of());
    }
}
