package org.gonghui.corpus.text;

import java.util.List;

/// A page with its annotated documents.
///
/// @param page the page
/// @param summaries its documents in order
/// @param outside lines with text that belong to no document (page furniture), in order
public record AnnotatedPage(Page page, List<AnnotatedSummary> summaries, List<Paragraph> outside) {

    public AnnotatedPage {
        summaries = List.copyOf(summaries);
        outside = List.copyOf(outside);
    }
}
