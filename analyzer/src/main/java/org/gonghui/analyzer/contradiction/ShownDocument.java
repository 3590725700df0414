package org.gonghui.analyzer.contradiction;

import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.analyzer.consistency.Statement;
import org.gonghui.analyzer.contradiction.Contradiction.Quote;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.analyzer.ledger.Sentences;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.names.MaskedText;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// A document as it may be shown. It is read as a whole: a name that one line gives away is hidden in all of them.
final class ShownDocument {

    private final Summary document;
    private final List<ParagraphEntry> paragraphs;
    private final MaskedText shown;

    ShownDocument(DocumentRow row, List<ParagraphEntry> paragraphs, NameGate gate) {
        this.document = row.document().withTitle(gate.apply(row.document().title()));
        this.paragraphs = paragraphs;
        this.shown = gate.read(paragraphs.stream().map(ParagraphEntry::text).collect(Collectors.joining("\n")));
    }

    Summary document() {
        return document;
    }

    /// A statement in words that may be shown.
    Statement of(Statement statement) {
        Paragraph paragraph = around(statement.span());
        return statement.with(statement.span().shift(-paragraph.start()).in(paragraph.text()));
    }

    /// A statement in its sentence.
    ///
    /// @param sort what stands at its place
    Quote quote(Statement statement, FactId.Sort sort) {
        Paragraph paragraph = around(statement.span());
        Span words = statement.span().shift(-paragraph.start());
        String sentence = Sentences.around(paragraph.text(), words);
        int begin = paragraph.text().lastIndexOf(sentence, words.start());
        Span marked = begin >= 0 && words.end() <= begin + sentence.length() ? words.shift(-begin) : new Span(0, 0);
        return new Quote(new FactId(sort, document.id(), statement.span()), document.source(),
                words.in(paragraph.text()), sentence, marked);
    }

    /// A paragraph.
    ///
    /// @param start where it begins in the page
    /// @param text as it may be shown
    private record Paragraph(int start, String text) {}

    private Paragraph around(Span span) {
        int start = 0;
        for (ParagraphEntry entry : paragraphs) {
            int end = start + entry.text().length();
            Span place = entry.paragraph().span();
            if (place.contains(span)) {
                return new Paragraph(place.start(), shown.in(new Span(start, end)));
            }
            start = end + 1;
        }
        throw new IllegalArgumentException("no paragraph of " + document.id() + " holds " + span);
    }
}
