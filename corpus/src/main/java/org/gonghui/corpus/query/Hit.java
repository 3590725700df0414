package org.gonghui.corpus.query;

import java.util.List;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Token;

/// One hit in its context.
///
/// @param document its document, with source, school and period
/// @param paragraph its paragraph
/// @param headings the headings above that, outermost first
/// @param span where the hit stands in the page
/// @param left what stands before it
/// @param key the hit
/// @param right what stands after it
public record Hit(DocumentRow document, ParagraphRow paragraph, List<String> headings, Span span, Piece left, Piece key,
        Piece right) {

    public Hit {
        headings = List.copyOf(headings);
    }

    /// A piece of the paragraph. The texts of left, key and right follow one another without a gap.
    ///
    /// @param text the text as it stands
    /// @param tokens before and after a hit those that lie wholly in the piece, of the hit itself all that it touches;
    ///     their offsets count from the start of the paragraph
    public record Piece(String text, List<Token> tokens) {
        public Piece {
            tokens = List.copyOf(tokens);
        }
    }
}
