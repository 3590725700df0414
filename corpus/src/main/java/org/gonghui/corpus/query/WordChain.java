package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;

/// A pattern that is no more than words one after the other, with any tokens between them: most are, and they need no
/// more of a paragraph than the positions of these words.
///
/// @param words at least one
/// @param gaps between neighbouring words, one less than there are words
record WordChain(List<String> words, List<Gap> gaps) {

    WordChain {
        words = List.copyOf(words);
        gaps = List.copyOf(gaps);
    }

    /// How many tokens may stand between two words.
    ///
    /// @param min at least
    /// @param max at most
    record Gap(int min, int max) {
        private static final Gap NONE = new Gap(0, 0);

        Gap and(Gap other) {
            return new Gap(Math.addExact(min, other.min), (int) Math.min(Integer.MAX_VALUE, (long) max + other.max));
        }
    }

    /// The chain that a pattern is, if it is one.
    static Optional<WordChain> of(TokenPattern pattern) {
        Builder builder = new Builder();
        return builder.add(pattern) ? builder.build() : Optional.empty();
    }

    /// Goes through a pattern from left to right.
    private static final class Builder {

        private final List<String> words = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();
        private Gap open = Gap.NONE;

        boolean add(TokenPattern pattern) {
            return switch (pattern) {
                case TokenPattern.One(TokenTest.Is(Attribute attribute, String word)) ->
                    attribute == Attribute.WORD && addWord(word);
                case TokenPattern.One(TokenTest.Any()) -> addGap(new Gap(1, 1));
                case TokenPattern.Repeat(TokenPattern.One(TokenTest.Any()), int min, int max) ->
                    addGap(new Gap(min, max));
                case TokenPattern.Sequence(List<TokenPattern> parts) -> parts.stream().allMatch(this::add);
                case TokenPattern.One one -> false;
                case TokenPattern.Choice choice -> false;
                case TokenPattern.Repeat repeat -> false;
            };
        }

        private boolean addWord(String word) {
            if (words.isEmpty() && !open.equals(Gap.NONE)) {
                return false;
            }
            if (!words.isEmpty()) {
                gaps.add(open);
            }
            words.add(word);
            open = Gap.NONE;
            return true;
        }

        private boolean addGap(Gap gap) {
            open = open.and(gap);
            return true;
        }

        Optional<WordChain> build() {
            return words.isEmpty() || !open.equals(Gap.NONE)
                    ? Optional.empty()
                    : Optional.of(new WordChain(words, gaps));
        }
    }
}
