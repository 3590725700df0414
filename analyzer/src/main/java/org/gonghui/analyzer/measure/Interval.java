package org.gonghui.analyzer.measure;

import java.util.List;
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
        return cases == 0 ? new Interval(0, 1) : wilson((double) successes / cases, (double) cases, confidence);
    }

    /// As [#wilson(long, long, double)], for a share of cases of which there need not be a whole number.
    ///
    /// @param share in 0..1
    /// @param cases above 0
    /// @param confidence in 0..1, both excluded
    public static Interval wilson(double share, double cases, double confidence) {
        if (!(share >= 0 && share <= 1 && cases > 0)) {
            throw new IllegalArgumentException("needs a share in 0..1 of some cases, got " + share + " of " + cases);
        }
        double z = z(confidence);
        double shrink = 1 + z * z / cases;
        double middle = (share + z * z / (2.0 * cases)) / shrink;
        double half = z * Math.sqrt(share * (1 - share) / cases + z * z / (4.0 * cases * cases)) / shrink;
        // rounding must not take the bounds off 0 and 1 where they are exact
        return new Interval(share == 0 ? 0 : Math.max(0, middle - half), share == 1 ? 1 : Math.min(1, middle + half));
    }

    /// The quantile of the normal distribution that leaves `1 − confidence` on both sides together.
    static double z(double confidence) {
        return Math.sqrt(2) * InverseErf.value(confidence);
    }

    /// The difference of two shares, `second − first`, from the score interval of each: with bounds `l`, `u` of each
    /// share `p`, from `d − √((p₂−l₂)² + (u₁−p₁)²)` to `d + √((u₂−p₂)² + (p₁−l₁)²)`; in -1..1. (R. G. Newcombe, Interval
    /// Estimation for the Difference Between Independent Proportions, Statistics in Medicine 17, 1998, 873–890, method 10.)
    ///
    /// @param first successes and cases; at least one case
    /// @param second the same
    /// @param confidence in 0..1, both excluded
    public static Interval difference(Share first, Share second, double confidence) {
        Interval one = wilson(first.count(), first.cases(), confidence);
        Interval two = wilson(second.count(), second.cases(), confidence);
        double difference = second.share() - first.share();
        return new Interval(difference - Math.hypot(second.share() - two.low(), one.high() - first.share()),
                difference + Math.hypot(two.high() - second.share(), first.share() - one.low()));
    }

    /// So many of so many.
    ///
    /// @param count at least 0
    /// @param cases at least `count` and 1
    public record Share(long count, long cases) {

        public Share {
            if (count < 0 || cases < count || cases < 1) {
                throw new IllegalArgumentException(
                        "needs 0 <= count <= cases and a case, got " + count + " of " + cases);
            }
        }

        double share() {
            return (double) count / cases;
        }
    }

    /// The mean of cases drawn independently: `x̄ ± t · s / √n` with Student's `t` of `n − 1` degrees of freedom. (Student,
    /// The Probable Error of a Mean, Biometrika 6, 1908, 1–25.)
    ///
    /// @param values at least two
    /// @param confidence in 0..1, both excluded
    public static Interval ofMean(List<Double> values, double confidence) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("needs at least two values, got " + values);
        }
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
        double half = StudentT.quantile(confidence, values.size() - 1.0)
                * Math.sqrt(squares / (values.size() - 1.0) / values.size());
        return new Interval(mean - half, mean + half);
    }
}
