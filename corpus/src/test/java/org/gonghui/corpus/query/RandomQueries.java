package org.gonghui.corpus.query;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.Condition;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;

/// Makes queries at random, and texts in which they find something: few characters, so that they recur.
record RandomQueries(Random random) {

    private static final String[] CHARACTERS = {"工", "会", "工", "会", "教", "，", "。", " ", "　", "a", "𠀀", "😀"};
    private static final String[] WORDS = {"工会", "会工", "工工", "会会", "工", "会", "教工", "，", "。", "a", "aa", "没有", "😀"};
    private static final String[] REGEXES = {"工.*", ".*会", ".", "..", "[^工]+", "(工|会)+", "工?会?", "a{1,2}", ".*", "\\."};
    private static final String[] TAG_REGEXES = {"n.*", "w", "[nx]", ".*", "v"};

    String text() {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            text.append(pick(CHARACTERS));
        }
        return text.toString().isBlank() ? "工会" : text.toString();
    }

    ResolvedQuery query(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 5)) {
            case 0, 1, 2, 3 -> new ResolvedQuery.Tokens(pattern(2));
            case 4 -> new ResolvedQuery.Characters(characters());
            case 5, 6 -> new ResolvedQuery.And(several(() -> query(depth - 1)));
            case 7 -> new ResolvedQuery.Or(several(() -> query(depth - 1)));
            case 8 -> new ResolvedQuery.Not(query(depth - 1));
            default -> new ResolvedQuery.Where(new Condition.StartsWith(MetadataField.SOURCE, pick("a", "b", "c")));
        };
    }

    private String characters() {
        String text = text();
        int end = text.offsetByCodePoints(0, 1 + random.nextInt(Math.min(3, text.codePointCount(0, text.length()))));
        return text.substring(0, end).isBlank() ? "会" : text.substring(0, end);
    }

    TokenPattern pattern(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 2)) {
            case 0, 1 -> new TokenPattern.One(test(1));
            case 2, 3, 4 -> new TokenPattern.Sequence(several(() -> pattern(depth - 1)));
            case 5 -> new TokenPattern.Choice(several(() -> pattern(depth - 1)));
            default -> {
                int min = random.nextInt(3);
                int max = random.nextInt(4) == 0
                        ? TokenPattern.Repeat.UNLIMITED
                        : Math.max(1, min + random.nextInt(3));
                yield new TokenPattern.Repeat(pattern(depth - 1), min, max);
            }
        };
    }

    private TokenTest test(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 8)) {
            case 0 -> new TokenTest.Any();
            case 1, 2, 3, 4 -> new TokenTest.Is(Attribute.WORD, pick(WORDS));
            case 5 -> new TokenTest.Is(Attribute.POS, pick("n", "w", "x", "v"));
            case 6 -> new TokenTest.Matches(Attribute.WORD, pick(REGEXES));
            case 7 -> new TokenTest.Matches(Attribute.POS, pick(TAG_REGEXES));
            case 8 -> new TokenTest.Not(test(depth - 1));
            case 9 -> new TokenTest.Both(several(() -> test(depth - 1)));
            default -> new TokenTest.Either(several(() -> test(depth - 1)));
        };
    }

    private <T> List<T> several(Supplier<T> part) {
        return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(i -> part.get()).toList();
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
