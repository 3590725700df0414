package org.gonghui.analyzer.county;

import org.gonghui.corpus.text.Span;

/// Gives the words of paragraphs as they may be shown, names masked as everywhere.
public interface ShownText {

    /// The text of a paragraph, as long as the paragraph.
    ///
    /// @param document id of its document
    /// @param paragraph where it stands in the page
    String of(String document, Span paragraph);
}
