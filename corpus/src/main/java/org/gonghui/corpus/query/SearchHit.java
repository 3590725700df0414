package org.gonghui.corpus.query;

import java.util.List;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Span;

/// A paragraph in which something was found.
///
/// @param document its document, with source, school and period
/// @param paragraph the paragraph, with its span, kind and category
/// @param headings the headings above it, outermost first
/// @param matches all that was found in it: spans in the page, in order, each once; they may overlap
/// @param snippet a piece of it with the first match
public record SearchHit(DocumentRow document, ParagraphRow paragraph, List<String> headings, List<Span> matches,
        Snippet snippet) {

    public SearchHit {
        headings = List.copyOf(headings);
        matches = List.copyOf(matches);
    }

    static SearchHit of(ParagraphHits found) {
        int start = found.entry().paragraph().span().start();
        List<Span> inText = found.hits().stream().map(span -> span.shift(-start)).toList();
        return new SearchHit(found.entry().document(), found.entry().paragraph(), found.entry().headings(),
                found.hits(), Snippet.of(found.entry().text(), start, inText));
    }

    public String source() {
        return document.document().source();
    }
}
