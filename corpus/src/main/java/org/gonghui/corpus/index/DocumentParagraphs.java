package org.gonghui.corpus.index;

import java.util.List;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.ParagraphRow;

/// A document with its paragraphs, or some of them, without their texts.
///
/// @param document the document
/// @param paragraphs its paragraphs in order
public record DocumentParagraphs(DocumentRow document, List<ParagraphRow> paragraphs) {

    public DocumentParagraphs {
        paragraphs = List.copyOf(paragraphs);
    }
}
