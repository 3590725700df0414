package org.gonghui.corpus.query.language;

import java.util.stream.LongStream;

/// Sizes of patterns with their repetitions written out. They stop growing at [#MOST], long before they overflow.
final class Unrolled {

    static final long MOST = 1_000_000_000;

    private Unrolled() {}

    static long sum(LongStream sizes) {
        return sizes.reduce(0, (left, right) -> Math.min(MOST, left + right));
    }

    /// The size of a part that is repeated.
    static long times(long size, int min, int max) {
        long count = max == TokenPattern.Repeat.UNLIMITED ? min + 1L : max;
        return Math.min(MOST, size * count);
    }
}
