package org.gonghui.analyzer.pipeline;

/// How much a worker takes at once. More pages a stage make each page cheaper, as a stage finds its tables in the
/// processor's caches; but what is taken is also held in memory, and a few inputs should keep all workers busy.
///
/// @param inputs most inputs, at least 1
/// @param bytes most bytes of files taken together, at least 1; a larger file is taken alone
/// @param units most UTF-16 code units of text annotated together, at least 1; a longer page is annotated alone
record BatchBounds(int inputs, long bytes, int units) {

    private static final int MOST_INPUTS = 32;
    private static final long MOST_BYTES = 256L << 10;
    private static final int MOST_UNITS = 64 << 10;

    /// Shares of a small run for each worker, so that none is left with a large one at the end, and whoever watches
    /// hears of each input soon.
    private static final int SHARES = 16;

    BatchBounds {
        if (inputs < 1 || bytes < 1 || units < 1) {
            throw new IllegalArgumentException(
                    "bounds must be at least 1, got " + inputs + ", " + bytes + ", " + units);
        }
    }

    /// The bounds of a run.
    ///
    /// @param inputs of the run
    /// @param threads workers, at least 1
    static BatchBounds of(int inputs, int threads) {
        long share = inputs / ((long) SHARES * threads);
        return new BatchBounds(Math.clamp(share, 1, MOST_INPUTS), MOST_BYTES, MOST_UNITS);
    }
}
