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
            case Repeat(TokenPattern part, int min, int max) -> Unrolled.times(of(part), min, most(min, max));
        };
    }

    /// How often a part is written: the last time stands for all that follow without limit.
    private static int most(int min, int max) {
        return max == Repeat.UNLIMITED ? Math.max(min, 1) : max;
    }

    private static long sum(List<TokenPattern> parts) {
        return Unrolled.sum(parts.stream().mapToLong(PatternSize::of));
    }
}
