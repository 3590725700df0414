package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;

/// A word that stands in every match of a pattern, so that one need not look for a match anywhere else.
///
/// @param word the word
/// @param min how many tokens of the match stand before it at least
/// @param max and at most
record Anchor(String word, int min, int max) {

    /// All anchors that a pattern has on its outermost level.
    static List<Anchor> of(TokenPattern pattern) {
        List<Anchor> anchors = new ArrayList<>();
        long min = 0;
        long max = 0;
        List<TokenPattern> parts = pattern instanceof TokenPattern.Sequence(List<TokenPattern> all)
                ? all
                : List.of(pattern);
        for (TokenPattern part : parts) {
            if (part instanceof TokenPattern.One(TokenTest test) && word(test).isPresent()
                    && max < Integer.MAX_VALUE) {
                anchors.add(new Anchor(word(test).get(), (int) min, (int) max));
            }
            min = Math.min(Integer.MAX_VALUE, min + shortest(part));
            max = Math.min(Integer.MAX_VALUE, max + longest(part));
        }
        return anchors;
    }

    private static Optional<String> word(TokenTest test) {
        return switch (test) {
            case TokenTest.Is(Attribute attribute, String value) ->
                attribute == Attribute.WORD ? Optional.of(value) : Optional.empty();
            case TokenTest.Both(List<TokenTest> tests) ->
                tests.stream().flatMap(part -> word(part).stream()).findFirst();
            case TokenTest.Any any -> Optional.empty();
            case TokenTest.Matches matches -> Optional.empty();
            case TokenTest.Not not -> Optional.empty();
            case TokenTest.Either either -> Optional.empty();
        };
    }

    private static long shortest(TokenPattern pattern) {
        return switch (pattern) {
            case TokenPattern.One one -> 1;
            case TokenPattern.Sequence(List<TokenPattern> parts) -> parts.stream().mapToLong(Anchor::shortest).sum();
            case TokenPattern.Choice(List<TokenPattern> parts) ->
                parts.stream().mapToLong(Anchor::shortest).min().orElse(0);
            case TokenPattern.Repeat(TokenPattern part, int min, int max) -> limited(shortest(part) * min);
        };
    }

    private static long longest(TokenPattern pattern) {
        return switch (pattern) {
            case TokenPattern.One one -> 1;
            case TokenPattern.Sequence(List<TokenPattern> parts) ->
                limited(parts.stream().mapToLong(Anchor::longest).sum());
            case TokenPattern.Choice(List<TokenPattern> parts) ->
                parts.stream().mapToLong(Anchor::longest).max().orElse(0);
            case TokenPattern.Repeat(TokenPattern part, int min, int max) -> limited(longest(part) * max);
        };
    }

    /// No more than an int: products of two of them then fit.
    private static long limited(long length) {
        return Math.min(Integer.MAX_VALUE, length);
    }
}
