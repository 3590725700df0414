package org.gonghui.corpus.copies;

/// Symbols that are equal in two digests: from `first` in the one and from `second` in the other.
///
/// @param first index of the first symbol in the one
/// @param second index of the first symbol in the other
/// @param length number of symbols, at least 1
record Run(int first, int second, int length) {

    int firstEnd() {
        return first + length;
    }

    int secondEnd() {
        return second + length;
    }

    /// This run without its first `count` symbols.
    Run from(int count) {
        return new Run(first + count, second + count, length - count);
    }
}
