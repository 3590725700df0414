package org.gonghui.corpus.query.language;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gonghui.corpus.query.language.Condition.OneOf;
import org.gonghui.corpus.query.language.Condition.StartsWith;
import org.gonghui.corpus.query.language.Condition.Years;
import org.gonghui.corpus.query.language.TokenPattern.One;
import org.gonghui.corpus.query.language.TokenPattern.Repeat;

/// Random trees and texts.
final class RandomQueries {

    private static final List<String> PIECES = List.of("慰问", "教", "a", "Z", "3", " ", "\"", "\\", "|", "*", "?", "[",
            "]",
            "(", ")", "<", ">", "{", "}", ".", "#", "&", "~", "@", "^", "$", "/", "%", "“", "：", "，", "𠀀", "\t", "-",
            "!");
    private static final List<String> CATEGORIES = List.of("retirees", "relief-visits", "mutual-aid");

    private final Random random;

    RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private String value() {
        return text(3) + "x";
    }

    private <T> List<T> parts(int depth, IntFunction<T> part) {
        return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(i -> part.apply(depth - 1)).toList();
    }

    ResolvedQuery query(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 4)) {
            case 0, 1 -> new ResolvedQuery.Tokens(pattern(depth));
            case 2 -> new ResolvedQuery.Characters(value());
            case 3 -> new ResolvedQuery.Where(condition());
            case 4 -> new ResolvedQuery.And(parts(depth, this::query));
            case 5 -> new ResolvedQuery.Or(parts(depth, this::query));
            default -> new ResolvedQuery.Not(query(depth - 1));
        };
    }

    TokenPattern pattern(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 2)) {
            case 0, 1 -> new One(test(depth));
            case 2, 3 -> new TokenPattern.Sequence(parts(depth, this::pattern));
            case 4 -> new TokenPattern.Choice(parts(depth, this::pattern));
            default -> repeat(pattern(depth - 1));
        };
    }

    private Repeat repeat(TokenPattern part) {
        int min = random.nextInt(3);
        int max = random.nextBoolean() ? Math.max(1, min + random.nextInt(2)) : Repeat.UNLIMITED;
        return new Repeat(part, min, max);
    }

    private TokenTest test(int depth) {
        Attribute attribute = random.nextBoolean() ? Attribute.WORD : Attribute.POS;
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0 -> new TokenTest.Any();
            case 1 -> new TokenTest.Is(attribute, value());
            case 2 -> new TokenTest.Matches(attribute, regex(3));
            case 3 -> new TokenTest.Not(test(depth - 1));
            case 4 -> new TokenTest.Both(parts(depth, this::test));
            default -> new TokenTest.Either(parts(depth, this::test));
        };
    }

    /// A regular expression, seldom of signs with a meaning alone.
    String regex(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 3)) {
            case 0 -> RegexWriter.literal(text(2));
            case 1 -> ".";
            case 2 -> (random.nextBoolean() ? "[" : "[^") + Backslash.before("[]^-\"", text(2)) + "a-c\\d]";
            case 3, 4 -> regex(depth - 1) + regex(depth - 1);
            case 5 -> "(" + regex(depth - 1) + "|" + regex(depth - 1) + ")";
            default -> "(" + regex(depth - 1) + ")" + List.of("*", "+", "?", "{2}", "{1,}", "{,2}", "{0,2}")
                    .get(random.nextInt(7));
        };
    }

    private Condition condition() {
        return switch (random.nextInt(5)) {
            case 0 -> new OneOf(MetadataField.SCHOOL, List.of(value(), value()));
            case 1 -> new OneOf(MetadataField.CATEGORY, List.of(CATEGORIES.get(random.nextInt(3)), "retirees"));
            case 2 -> new OneOf(MetadataField.DOCUMENT_KIND, List.of("plan"));
            case 3 -> new StartsWith(random.nextBoolean() ? MetadataField.SOURCE : MetadataField.SCHOOL, value());
            default -> {
                int first = random.nextInt(3000);
                yield new Years(first, first + random.nextInt(3));
            }
        };
    }
}
