package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;

/// A pattern that is no more than certain words or parts of speech one after the other, with any tokens between them: most
/// are, and they need no more of a paragraph than the positions of these.
///
/// @param links at least one
/// @param gaps between neighbours, one less than there are links
record Chain(List<TokenTest.Is> links, List<Gap> gaps) {

    Chain {
        links = List.copyOf(links);
        gaps = List.copyOf(gaps);
    }

    /// How many tokens may stand between two links.
    ///
    /// @param min at least
    /// @param max at most
    record Gap(int min, int max) {
        private static final Gap NONE = new Gap(0, 0);

        Gap and(Gap other) {
            return new Gap(Math.addExact(min, other.min), (int) Math.min(Integer.MAX_VALUE, (long) max + other.max));
        }
    }

    /// Whether its links stand at fixed distances, none so far off that they could not be counted.
    boolean isFixed() {
        return gaps.stream().allMatch(gap -> gap.min() == gap.max() && gap.max() < 1 << 16);
    }

    /// The chain that a pattern is, if it is one.
    static Optional<Chain> of(TokenPattern pattern) {
        Builder builder = new Builder();
        return builder.add(pattern) ? builder.build() : Optional.empty();
    }

    /// Goes through a pattern from left to right.
    private static final class Builder {

        private final List<TokenTest.Is> links = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();
        private Gap open = Gap.NONE;

        boolean add(TokenPattern pattern) {
            return switch (pattern) {
                case TokenPattern.One(TokenTest.Is link) -> addLink(link);
                case TokenPattern.One(TokenTest.Any()) -> addGap(new Gap(1, 1));
                case TokenPattern.Repeat(TokenPattern.One(TokenTest.Any()), int min, int max) ->
                    addGap(new Gap(min, max));
                case TokenPattern.Sequence(List<TokenPattern> parts) -> parts.stream().allMatch(this::add);
                case TokenPattern.One one -> false;
                case TokenPattern.Choice choice -> false;
                case TokenPattern.Repeat repeat -> false;
            };
        }

        private boolean addLink(TokenTest.Is link) {
            if (links.isEmpty() && !open.equals(Gap.NONE)) {
                return false;
            }
            if (!links.isEmpty()) {
                gaps.add(open);
            }
            links.add(link);
            open = Gap.NONE;
            return true;
        }

        private boolean addGap(Gap gap) {
            open = open.and(gap);
            return true;
        }

        Optional<Chain> build() {
            return links.isEmpty() || !open.equals(Gap.NONE)
                    ? Optional.empty()
                    : Optional.of(new Chain(links, gaps));
        }
    }
}
