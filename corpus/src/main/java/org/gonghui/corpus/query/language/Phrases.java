package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.query.language.TokenPattern.One;
import org.gonghui.corpus.query.language.TokenPattern.Repeat;
import org.gonghui.corpus.query.language.TokenPattern.Sequence;
import org.gonghui.corpus.query.language.TokenTest.Is;
import org.gonghui.corpus.query.language.TokenTest.Matches;
import org.gonghui.corpus.query.language.TokenTest.Not;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;

/// Turns plain text into a run of tokens: cut as the corpus is cut, one word next to the other. Punctuation between two
/// words, however much of it, stands for any punctuation there: 民主管理、民主监督 also finds 民主管理，民主监督. Punctuation before
/// the first and after the last word is left out.
///
/// @param segmenter the one that cut the corpus
record Phrases(Segmenter segmenter) {

    private static final TokenTest PUNCTUATION = new Matches(Attribute.POS, "w.*");
    private static final TokenPattern GAP = new Repeat(new One(PUNCTUATION), 1, Repeat.UNLIMITED);
    private static final TokenTest WORD = new Not(PUNCTUATION);

    /// The words of `text`.
    ///
    /// @return empty if there is none
    Optional<TokenPattern> words(String text) {
        return pattern(cut(text));
    }

    /// The words of `text`, those with wildcards each a word by itself.
    ///
    /// @param text with backslashes before wildcards that are meant themselves
    /// @return empty if there is no word
    /// @throws IllegalArgumentException if a word with wildcards is too long
    Optional<TokenPattern> wordsAndWildcards(String text) {
        List<TokenPattern> all = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (String element : Wildcards.split(text)) {
            if (Wildcards.has(element)) {
                all.addAll(cut(plain.toString()));
                plain.setLength(0);
                all.add(new One(wildcard(element)));
            } else {
                plain.append(Backslash.removedBeforeSigns(element)).append(' ');
            }
        }
        all.addAll(cut(plain.toString()));
        return pattern(all);
    }

    /// A word that `element` is written for.
    static TokenTest wildcard(String element) {
        Matches matches = new Matches(Attribute.WORD, Wildcards.regex(element));
        return Wildcards.isBare(element) ? new TokenTest.Both(List.of(matches, WORD)) : matches;
    }

    private List<TokenPattern> cut(String text) {
        return segmenter.segment(text).stream().map(Phrases::test).toList();
    }

    private static TokenPattern test(Token token) {
        return token.pos().startsWith("w") ? GAP : new One(new Is(Attribute.WORD, token.word()));
    }

    private static Optional<TokenPattern> pattern(List<TokenPattern> tokens) {
        List<TokenPattern> parts = new ArrayList<>();
        boolean gap = false;
        for (TokenPattern token : tokens) {
            if (!token.equals(GAP)) {
                if (gap) {
                    parts.add(GAP);
                }
                parts.add(token);
            }
            gap = token.equals(GAP) && !parts.isEmpty();
        }
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new Sequence(parts));
        };
    }
}
