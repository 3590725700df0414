package org.gonghui.analyzer.measure;

import java.util.OptionalDouble;

/// Relative frequencies.
public final class Frequency {

    /// A million: the customary basis for large texts.
    public static final long MILLION = 1_000_000;

    private Frequency() {}

    /// `count / size · basis`: how often something would occur in `basis` words; empty in an empty text.
    ///
    /// @param count at least 0
    /// @param size words of the text, at least 0
    /// @param basis e.g. [#MILLION]
    public static OptionalDouble per(long basis, long count, long size) {
        if (count < 0 || size < 0 || basis < 1) {
            throw new IllegalArgumentException("need count >= 0, size >= 0, basis >= 1, got " + count + " of " + size
                    + " per " + basis);
        }
        return size == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / size * basis);
    }
}
