package org.gonghui.corpus.split;

import java.util.List;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.Summary;

/// A page and the documents in it. Every line with text is in exactly one document or outside of all.
///
/// @param page the page
/// @param summaries its documents in order; school and period are not resolved yet
/// @param outside lines that belong to no document, in order
public record SplitPage(Page page, List<Summary> summaries, List<Paragraph> outside) {

    public SplitPage {
        summaries = List.copyOf(summaries);
        outside = List.copyOf(outside);
    }
}
