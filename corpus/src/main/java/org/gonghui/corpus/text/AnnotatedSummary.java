package org.gonghui.corpus.text;

import java.util.List;

/// A document with its annotated paragraphs.
///
/// @param summary the document
/// @param paragraphs one for each of the document's paragraphs, in the same order
public record AnnotatedSummary(Summary summary, List<AnnotatedParagraph> paragraphs) {

    public AnnotatedSummary {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.size() != summary.paragraphs().size()) {
            throw new IllegalArgumentException(summary.id() + " has " + summary.paragraphs().size()
                    + " paragraphs, annotated are " + paragraphs.size());
        }
    }
}
