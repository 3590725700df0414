package org.gonghui.corpus.query;

import java.util.List;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.Condition;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Token;

/// Says what a query finds in one paragraph, by trying everything: slow, and simple enough to be right.
///
/// @param source the paragraph's source, all that is known of it
/// @param text its text
/// @param tokens its tokens
record PlainMatcher(String source, String text, List<Token> tokens) {

    /// The spans that are found, in order; empty if the paragraph does not meet the query.
    Optional<NavigableSet<Span>> find(ResolvedQuery query) {
        return switch (query) {
            case ResolvedQuery.Tokens(TokenPattern pattern) -> Optional.of(find(pattern))
                    .filter(found -> !found.isEmpty());
            case ResolvedQuery.Characters(String sought) -> Optional.of(find(sought))
                    .filter(found -> !found.isEmpty());
            case ResolvedQuery.And(List<ResolvedQuery> parts) -> {
                List<Optional<NavigableSet<Span>>> all = parts.stream().map(this::find).toList();
                yield all.stream().allMatch(Optional::isPresent) ? Optional.of(union(all)) : Optional.empty();
            }
            case ResolvedQuery.Or(List<ResolvedQuery> parts) -> {
                List<Optional<NavigableSet<Span>>> all = parts.stream().map(this::find).toList();
                yield all.stream().anyMatch(Optional::isPresent) ? Optional.of(union(all)) : Optional.empty();
            }
            case ResolvedQuery.Not(ResolvedQuery part) ->
                find(part).isPresent() ? Optional.empty() : Optional.of(new TreeSet<>());
            case ResolvedQuery.Where(Condition.StartsWith(var field, String prefix)) ->
                source.startsWith(prefix) ? Optional.of(new TreeSet<>()) : Optional.empty();
            case ResolvedQuery.Where where -> throw new IllegalArgumentException(where.toString());
        };
    }

    private static NavigableSet<Span> union(List<Optional<NavigableSet<Span>>> all) {
        NavigableSet<Span> union = new TreeSet<>();
        all.forEach(part -> part.ifPresent(union::addAll));
        return union;
    }

    private NavigableSet<Span> find(String sought) {
        NavigableSet<Span> found = new TreeSet<>();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            found.add(new Span(at, at + sought.length()));
        }
        return found;
    }

    private NavigableSet<Span> find(TokenPattern pattern) {
        NavigableSet<Span> found = new TreeSet<>();
        for (int start = 0; start < tokens.size(); start++) {
            for (int end : ends(pattern, start)) {
                if (end > start) {
                    found.add(new Span(tokens.get(start).start(), tokens.get(end - 1).end()));
                }
            }
        }
        return found;
    }

    private NavigableSet<Integer> ends(TokenPattern pattern, int start) {
        return switch (pattern) {
            case TokenPattern.One(TokenTest test) -> start < tokens.size() && holds(test, tokens.get(start))
                    ? new TreeSet<>(List.of(start + 1))
                    : new TreeSet<>();
            case TokenPattern.Sequence(List<TokenPattern> parts) -> {
                NavigableSet<Integer> ends = new TreeSet<>(List.of(start));
                for (TokenPattern part : parts) {
                    ends = next(ends, part);
                }
                yield ends;
            }
            case TokenPattern.Choice(List<TokenPattern> parts) -> {
                NavigableSet<Integer> ends = new TreeSet<>();
                parts.forEach(part -> ends.addAll(ends(part, start)));
                yield ends;
            }
            case TokenPattern.Repeat(TokenPattern part, int min, int max) -> repeated(part, min, max, start);
        };
    }

    private NavigableSet<Integer> next(NavigableSet<Integer> starts, TokenPattern pattern) {
        NavigableSet<Integer> ends = new TreeSet<>();
        starts.forEach(start -> ends.addAll(ends(pattern, start)));
        return ends;
    }

    private NavigableSet<Integer> repeated(TokenPattern part, int min, int max, int start) {
        NavigableSet<Integer> ends = new TreeSet<>();
        NavigableSet<Integer> reached = new TreeSet<>(List.of(start));
        // more rounds than tokens reach nothing new, unless the part may be empty, and then neither
        for (int times = 0; times <= Math.min(max, min + tokens.size() + 1); times++) {
            if (times >= min) {
                ends.addAll(reached);
            }
            reached = next(reached, part);
        }
        return ends;
    }

    private static boolean holds(TokenTest test, Token token) {
        return switch (test) {
            case TokenTest.Any() -> true;
            case TokenTest.Is(Attribute attribute, String value) -> value(attribute, token).equals(value);
            case TokenTest.Matches(Attribute attribute, String regex) ->
                Pattern.matches(regex, value(attribute, token));
            case TokenTest.Not(TokenTest inner) -> !holds(inner, token);
            case TokenTest.Both(List<TokenTest> tests) -> tests.stream().allMatch(part -> holds(part, token));
            case TokenTest.Either(List<TokenTest> tests) -> tests.stream().anyMatch(part -> holds(part, token));
        };
    }

    private static String value(Attribute attribute, Token token) {
        return switch (attribute) {
            case WORD -> token.word();
            case POS -> token.pos();
        };
    }
}
