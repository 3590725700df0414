package org.gonghui.analyzer.measure;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/// Student's distribution. (Student, The Probable Error of a Mean, Biometrika 6, 1908, 1–25.)
final class StudentT {

    private static final double WIDEST = 1e12;
    private static final int STEPS = 200;

    private StudentT() {}

    /// The probability of a value at least as far from 0 on either side, `I_{df/(df+t²)}(df/2, 1/2)`.
    ///
    /// @param degrees of freedom, at least 1
    static double twoSided(double t, double degrees) {
        if (!(degrees >= 1) || Double.isNaN(t)) {
            throw new IllegalArgumentException("needs a number and at least 1 degree of freedom, got " + t + ", "
                    + degrees);
        }
        return Double.isInfinite(t) ? 0 : RegularizedBeta.value(degrees / (degrees + t * t), degrees / 2, 0.5);
    }

    /// The value that is exceeded on either side with probability `1 − confidence`, by bisection.
    ///
    /// @param confidence in 0..1, both excluded
    static double quantile(double confidence, double degrees) {
        double low = 0;
        double high = WIDEST;
        for (int step = 0; step < STEPS && Math.nextUp(low) < high; step++) {
            double middle = low + (high - low) / 2;
            if (twoSided(middle, degrees) > 1 - confidence) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
