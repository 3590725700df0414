package org.gonghui.corpus.text;

import java.util.List;

/// One line with text.
///
/// @param span the line in the page, without surrounding white space
/// @param role its part in the layout
/// @param headings the headings above it, outermost first, without the line itself
public record Paragraph(Span span, ParagraphRole role, List<String> headings) {

    public Paragraph {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a paragraph must not be empty, got " + span);
        }
        headings = List.copyOf(headings);
    }
}
