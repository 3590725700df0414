package org.gonghui.corpus.query;

/// How much of its paragraph is shown around a hit. Context ends where the paragraph does.
///
/// @param unit in what it is measured
/// @param left how much before the hit, at least 0
/// @param right how much after it, at least 0
public record ContextSize(Unit unit, int left, int right) {

    /// Units of context.
    public enum Unit {
        /// Tokens, punctuation included.
        TOKENS,
        /// Code points, blanks and punctuation included.
        CHARACTERS
    }

    public ContextSize {
        if (left < 0 || right < 0) {
            throw new IllegalArgumentException("context must not be negative, got " + left + " and " + right);
        }
    }

    /// So many tokens on each side.
    public static ContextSize tokens(int each) {
        return new ContextSize(Unit.TOKENS, each, each);
    }

    /// So many characters on each side.
    public static ContextSize characters(int each) {
        return new ContextSize(Unit.CHARACTERS, each, each);
    }
}
