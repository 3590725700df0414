package org.gonghui.analyzer.contradiction;

import java.util.List;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// A contradiction with the sentences it was found in.
///
/// @param document the document, of a sentence carried over the later one; without paragraphs
/// @param conflict what does not agree, in words that may be shown
/// @param quotes its statements in their order, the leading one first
public record Contradiction(Summary document, Conflict conflict, List<Quote> quotes) {

    public Contradiction {
        quotes = List.copyOf(quotes);
        if (quotes.size() != conflict.statements().size()) {
            throw new IllegalArgumentException(
                    conflict.statements().size() + " statements need as many quotes, got " + quotes.size());
        }
    }

    /// A statement in its sentence.
    ///
    /// @param id where it stands, as `gonghui evidence` takes it
    /// @param source the file
    /// @param words the words of the statement
    /// @param sentence its sentence
    /// @param marked where in the sentence the words stand; empty at 0 if the sentence is too long to be shown as a whole
    public record Quote(FactId id, String source, String words, String sentence, Span marked) {

        public Quote {
            if (marked.end() > sentence.length()) {
                throw new IllegalArgumentException(marked + " is outside the sentence of " + id);
            }
        }
    }
}
