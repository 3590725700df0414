package org.gonghui.analyzer.measure;

/// How much of what was wanted was found, and how much of what was found was wanted.
///
/// Formulas: C. J. van Rijsbergen, Information Retrieval, 2nd ed. 1979, ch. 7; Manning, Raghavan & Schütze,
/// Introduction to Information Retrieval, 2008, §8.3. A quotient of zero by zero is 0, so that finding nothing never
/// scores.
///
/// @param found wanted and found (true positives), at least 0
/// @param spurious found and not wanted (false positives), at least 0
/// @param missed wanted and not found (false negatives), at least 0
public record Retrieval(int found, int spurious, int missed) {

    public Retrieval {
        if (found < 0 || spurious < 0 || missed < 0) {
            throw new IllegalArgumentException(
                    "counts must not be negative, got " + found + ", " + spurious + ", " + missed);
        }
    }

    /// How many were wanted.
    public int wanted() {
        return found + missed;
    }

    /// How many were given.
    public int given() {
        return found + spurious;
    }

    /// `found / (found + spurious)`, 0..1.
    public double precision() {
        return Ratio.of(found, given());
    }

    /// `found / (found + missed)`, 0..1.
    public double recall() {
        return Ratio.of(found, wanted());
    }

    /// Harmonic mean of precision and recall, `2·found / (2·found + spurious + missed)`, 0..1.
    public double f1() {
        return Ratio.of(2.0 * found, 2.0 * found + spurious + missed);
    }
}
