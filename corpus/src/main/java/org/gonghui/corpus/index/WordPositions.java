package org.gonghui.corpus.index;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Token;

/// The one rule by which words get positions, in the index as in queries.
///
/// Words follow one another without a gap, over white space too. Where punctuation stands between two words, however
/// much of it, one position is left free. So a phrase never matches across punctuation that it does not have itself,
/// and punctuation in a phrase stands for any punctuation: 民主管理、民主监督 also finds 民主管理，民主监督.
/// Punctuation before the first and after the last word is left out. The first word stands at position 0.
public final class WordPositions {

    private WordPositions() {}

    /// A word and its position.
    ///
    /// @param token the word
    /// @param position at least 0
    public record Placed(Token token, int position) {}

    /// The words of `tokens` with their positions, in order.
    public static List<Placed> of(List<Token> tokens) {
        List<Placed> placed = new ArrayList<>(tokens.size());
        int next = 0;
        boolean gap = false;
        for (Token token : tokens) {
            if (isPunctuation(token)) {
                gap = !placed.isEmpty();
            } else {
                next += gap ? 1 : 0;
                placed.add(new Placed(token, next++));
                gap = false;
            }
        }
        return placed;
    }

    /// Whether the token is punctuation: its part of speech begins with `w`.
    public static boolean isPunctuation(Token token) {
        return token.pos().startsWith("w");
    }
}
