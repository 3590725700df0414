package org.gonghui.corpus.index;

import java.util.List;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.ParagraphRow;

/// A paragraph with its text and its document.
///
/// @param document its document
/// @param paragraph the paragraph
/// @param headings the headings above it, outermost first
/// @param text its text; unpaired surrogates have become U+FFFD, so that offsets still fit
public record ParagraphEntry(DocumentRow document, ParagraphRow paragraph, List<String> headings, String text) {

    public ParagraphEntry {
        headings = List.copyOf(headings);
    }
}
