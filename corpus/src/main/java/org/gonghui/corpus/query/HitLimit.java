package org.gonghui.corpus.query;

import java.util.concurrent.atomic.AtomicLong;

/// Stops a query that finds too much: hits take memory, eight bytes each and more when sorted. Nobody reads as many, and
/// what has them is nearly always a pattern of any tokens whatever. Any thread.
final class HitLimit {

    /// Most hits of one query.
    static final long MOST = 50_000_000;

    /// Hits of a slice between two looks at what the others have.
    private static final int STEP = 1 << 16;

    private final long most;
    private final AtomicLong hits = new AtomicLong();

    HitLimit(long most) {
        this.most = most;
    }

    long most() {
        return most;
    }

    /// There are more.
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// @param hitsOfSome those of one paragraph, or of all slices at the end
    /// @throws Exceeded if these alone are more
    void check(long hitsOfSome) {
        if (hitsOfSome > most) {
            throw new Exceeded();
        }
    }

    /// Counts what a slice has found since the last time, if that is much: so that slices stop early, not exactly.
    ///
    /// @throws Exceeded if all together have told of more
    void check(FoundHits found) {
        int fresh = found.takeFresh(STEP);
        if (fresh > 0 && hits.addAndGet(fresh) > most) {
            throw new Exceeded();
        }
    }
}
