package org.gonghui.corpus.copies;

import java.util.List;
import org.gonghui.corpus.text.Characters;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// The text of a document, as copies are looked for in it.
///
/// @param document the document; its paragraphs are not needed and left out
/// @param lines its lines with text, in order, without page furniture
public record CopyText(Summary document, List<TextLine> lines) {

    public CopyText {
        document = document.withoutParagraphs();
        lines = List.copyOf(lines);
        int last = 0;
        for (TextLine line : lines) {
            if (line.span().start() < last) {
                throw new IllegalArgumentException("line " + line.span() + " of " + document.id() + " is out of order");
            }
            last = line.span().end();
        }
    }

    /// A line.
    ///
    /// @param span where it stands in the page
    /// @param text what stands there
    public record TextLine(Span span, String text) {

        public TextLine {
            if (span.length() != text.length()) {
                throw new IllegalArgumentException("line " + span + " has a text of " + text.length() + " units");
            }
        }
    }

    /// From the first line to the last, empty if there is none.
    Span span() {
        return lines.isEmpty()
                ? new Span(0, 0)
                : new Span(lines.getFirst().span().start(), lines.getLast().span().end());
    }

    /// What stands at a place that is within one line.
    String words(Span span) {
        TextLine line = lines.stream().filter(one -> one.span().contains(span)).findFirst().orElseThrow();
        return span.shift(-line.span().start()).in(line.text());
    }

    /// Letters and digits in its lines; see [Characters].
    int characters() {
        return lines.stream().mapToInt(line -> Characters.count(line.text())).sum();
    }
}
