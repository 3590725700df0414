package org.gonghui.analyzer.measure;

import org.apache.commons.numbers.gamma.InverseErf;

/// A range in which the true value lies with some confidence.
///
/// @param low the lower bound
/// @param high the upper bound, not below the lower
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval must satisfy low <= high, got " + low + ", " + high);
        }
    }

    /// The score interval of a share: `(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)`, within 0..1. Holds for small
    /// numbers and for shares of 0 and 1 too; without cases it is 0..1. (E. B. Wilson, Probable Inference, the Law of
    /// Succession, and Statistical Inference, Journal of the American Statistical Association 22, 1927, 209–212.)
    ///
    /// @param successes at least 0
    /// @param cases at least `successes`
    /// @param confidence in 0..1, both excluded, e.g. 0.95
    public static Interval wilson(long successes, long cases, double confidence) {
        if (successes < 0 || cases < successes || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("need 0 <= successes <= cases and a confidence in 0..1, got " + successes
                    + " of " + cases + ", " + confidence);
        }
        if (cases == 0) {
            return new Interval(0, 1);
        }
        double z = Math.sqrt(2) * InverseErf.value(confidence);
        double share = (double) successes / cases;
        double shrink = 1 + z * z / cases;
        double middle = (share + z * z / (2.0 * cases)) / shrink;
        double half = z * Math.sqrt(share * (1 - share) / cases + z * z / (4.0 * cases * cases)) / shrink;
        // rounding must not take the bounds off 0 and 1 where they are exact
        return new Interval(successes == 0 ? 0 : Math.max(0, middle - half),
                successes == cases ? 1 : Math.min(1, middle + half));
    }
}
