package org.gonghui.corpus.query;

import java.util.List;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.text.Span;

/// A paragraph that meets a query.
///
/// @param entry the paragraph with its text and its document
/// @param hits where the hits stand in the page, in order, each once; they may overlap. Empty if it meets the query
///     without any
public record ParagraphHits(ParagraphEntry entry, List<Span> hits) {

    public ParagraphHits {
        hits = List.copyOf(hits);
    }
}
