package org.gonghui.analyzer.score;

import org.gonghui.analyzer.measure.Retrieval;

/// Documents: boundaries, and what was said of those whose boundary was found.
///
/// @param boundaries beginnings of documents
/// @param kind kinds
/// @param organisation whose documents they are
/// @param school names of schools that are not hidden
/// @param wrongSchools documents for which another school was named, or one although it is hidden
/// @param year years that the text tells
public record DocumentScore(Retrieval boundaries, Tally kind, Tally organisation, Tally school, int wrongSchools,
        Tally year) {

    /// How many of how many are right.
    public record Tally(int right, int total) {

        public Tally {
            if (right < 0 || right > total) {
                throw new IllegalArgumentException("right must be in 0.." + total + ", got " + right);
            }
        }

        Tally plus(boolean isRight) {
            return new Tally(right + (isRight ? 1 : 0), total + 1);
        }

        /// The share, 0..1; 0 of nothing.
        public double share() {
            return total == 0 ? 0 : (double) right / total;
        }
    }
}
