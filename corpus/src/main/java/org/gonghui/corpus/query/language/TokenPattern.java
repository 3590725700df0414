package org.gonghui.corpus.query.language;

import java.util.List;

/// What a run of tokens has to be, each token at the position after the one before, punctuation included.
///
/// A pattern matches a range of positions `[start..end)` of one paragraph. Every range that it matches is an occurrence,
/// each once, in order of start, then of end: nothing is greedy or reluctant, and occurrences may overlap. An empty range
/// is no occurrence, and no range crosses paragraphs.
public sealed interface TokenPattern {

    /// Most tests of single tokens that a pattern has with its repetitions written out: what the longest plain text asks for
    /// has room, and so has `[]{0,1000}`. Nobody looks further, and time grows with the square of them.
    int LARGEST = 1_024;

    /// One token.
    ///
    /// @param test what it has to be
    record One(TokenTest test) implements TokenPattern {}

    /// Patterns next to one another.
    ///
    /// @param parts at least two, in order
    record Sequence(List<TokenPattern> parts) implements TokenPattern {
        public Sequence {
            parts = Parts.atLeastTwo("parts", parts);
        }
    }

    /// Any of the patterns.
    ///
    /// @param parts at least two
    record Choice(List<TokenPattern> parts) implements TokenPattern {
        public Choice {
            parts = Parts.atLeastTwo("parts", parts);
        }
    }

    /// A pattern several times over, next to one another.
    ///
    /// @param part what is repeated
    /// @param min how often at least, not negative
    /// @param max how often at most, at least 1 and not below `min`; [#UNLIMITED] for no limit
    record Repeat(TokenPattern part, int min, int max) implements TokenPattern {

        /// As often as the paragraph has room for.
        public static final int UNLIMITED = Integer.MAX_VALUE;

        public Repeat {
            if (min < 0 || max < min || max == 0) {
                throw new IllegalArgumentException(
                        "repetition must satisfy 0 <= min <= max and 1 <= max, got {" + min + "," + max + "}");
            }
        }
    }
}
