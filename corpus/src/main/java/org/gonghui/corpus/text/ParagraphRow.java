package org.gonghui.corpus.text;

import java.util.Optional;

/// One line of the ledger's table of paragraphs.
///
/// @param document id of the document
/// @param span the paragraph in the page
/// @param kind what the line is for
/// @param category main category, if categorised
/// @param secondary second category, if any
/// @param probability of kind and category, 0..1
/// @param substance if it is work
/// @param characters Han characters, letters and digits in it
public record ParagraphRow(String document, Span span, ParagraphKind kind, Optional<Category> category,
        Optional<Category> secondary, double probability, Optional<Substance> substance, int characters) {

    /// The row of a paragraph.
    ///
    /// @param document id of its document
    /// @param text the paragraph's text
    public static ParagraphRow of(String document, AnnotatedParagraph annotated, String text) {
        Classification classification = annotated.classification();
        return new ParagraphRow(document, annotated.paragraph().span(), classification.kind(),
                classification.category(), classification.secondary(), classification.probability(),
                classification.substance(), Characters.count(text));
    }
}
