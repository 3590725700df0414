package org.gonghui.analyzer.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/// Probabilities of what was seen, or more, if there were nothing to see.
public final class Significance {

    private Significance() {}

    /// The probability of a value of chi-squared with one degree of freedom, or a greater one: `erfc(√(value / 2))`, for
    /// `G²` and `χ²` of tables of two by two. In 0..1.
    ///
    /// @param value at least 0
    public static double ofChiSquared(double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException("chi-squared must be at least 0, got " + value);
        }
        return Erfc.value(Math.sqrt(value / 2));
    }

    /// The same for any number of degrees of freedom: `Q(degrees / 2, value / 2)` with the regularised incomplete gamma
    /// function `Q`. In 0..1.
    ///
    /// @param value at least 0
    /// @param degrees of freedom, at least 1
    public static double ofChiSquared(double value, int degrees) {
        if (!(value >= 0) || degrees < 1) {
            throw new IllegalArgumentException("needs a value of at least 0 and a degree of freedom, got " + value
                    + ", " + degrees);
        }
        return RegularizedGamma.Q.value(degrees / 2.0, value / 2);
    }

    /// The probability of a value of Student's `t` as far from 0 on either side, or farther. In 0..1.
    ///
    /// @param degrees of freedom, at least 1
    public static double ofStudentT(double t, int degrees) {
        return StudentT.twoSided(t, degrees);
    }

    /// Probabilities adjusted for their number by the step-up procedure of Benjamini and Hochberg: the smallest share of
    /// false discoveries at which each would be called one, `min_{j ≥ rank} p_(j) · m / j`, at most 1. (Y. Benjamini &
    /// Y. Hochberg, Controlling the False Discovery Rate, Journal of the Royal Statistical Society B 57, 1995, 289–300.)
    ///
    /// @param probabilities all that were tested, not only those that look good; each in 0..1
    /// @return adjusted, in the same order
    public static List<Double> adjusted(List<Double> probabilities) {
        probabilities.forEach(Significance::check);
        int count = probabilities.size();
        List<Integer> descending = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> probabilities.get(i)).reversed())
                .toList();
        List<Double> adjusted = new ArrayList<>(Collections.nCopies(count, 1.0));
        double least = 1;
        for (int i = 0; i < count; i++) {
            int which = descending.get(i);
            least = Math.min(least, probabilities.get(which) * count / (count - i));
            adjusted.set(which, least);
        }
        return adjusted;
    }

    private static void check(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability must be in 0..1, got " + probability);
        }
    }
}
