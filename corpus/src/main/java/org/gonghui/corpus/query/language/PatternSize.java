package org.gonghui.corpus.query.language;

import java.util.List;
import org.gonghui.corpus.query.language.TokenPattern.Choice;
import org.gonghui.corpus.query.language.TokenPattern.One;
import org.gonghui.corpus.query.language.TokenPattern.Repeat;
import org.gonghui.corpus.query.language.TokenPattern.Sequence;

/// How many tests of single tokens a pattern has with its repetitions written out.
final class PatternSize {

    private PatternSize() {}

    static long of(TokenPattern pattern) {
        return switch (pattern) {
            case One one -> 1;
            case Sequence(List<TokenPattern> parts) -> sum(parts);
            case Choice(List<TokenPattern> parts) -> sum(parts);
            case Repeat(TokenPattern part, int min, int max) -> Unrolled.times(of(part), min, max);
        };
    }

    private static long sum(List<TokenPattern> parts) {
        return Unrolled.sum(parts.stream().mapToLong(PatternSize::of));
    }
}
