package org.gonghui.corpus.index;

import java.util.List;
import org.gonghui.corpus.text.DocumentRow;

/// A document with its paragraphs and what was found in them.
///
/// @param document the document
/// @param paragraphs its paragraphs in order
/// @param facts of the paragraphs that have any, in their order
public record DocumentFacts(DocumentRow document, List<ParagraphEntry> paragraphs, List<Facts> facts) {

    public DocumentFacts {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }
}
