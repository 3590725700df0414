package org.gonghui.corpus.text;

import java.util.List;

/// One line of the ledger's table of documents: a [Summary] without its paragraphs.
///
/// @param document the document; its paragraphs are left out (an empty list)
/// @param characters Han characters, letters and digits in its paragraphs, page furniture excluded
/// @param paragraphs number of its lines with text, page furniture ([ParagraphKind#SITE_BOILERPLATE]) excluded
public record DocumentRow(Summary document, int characters, int paragraphs) {

    /// The row of a document.
    ///
    /// @param rows the rows of all its paragraphs
    public static DocumentRow of(Summary document, List<ParagraphRow> rows) {
        List<ParagraphRow> own = rows.stream().filter(row -> row.kind() != ParagraphKind.SITE_BOILERPLATE).toList();
        return new DocumentRow(document.withoutParagraphs(),
                own.stream().mapToInt(ParagraphRow::characters).sum(), own.size());
    }
}
