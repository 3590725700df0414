package org.gonghui.analyzer.measure;

/// A table of two by two counts, given by its margins: of `total` things, `first` have one property, `second` another,
/// `both` have both.
///
/// | | second | not second | |
/// |---|---|---|---|
/// | **first** | `both` | `first − both` | `first` |
/// | **not first** | `second − both` | `total − first − second + both` | `total − first` |
/// | | `second` | `total − second` | `total` |
///
/// @param both at least 0, at most `first` and `second`
/// @param first things with the first property
/// @param second things with the second property
/// @param total all things, at least `first + second − both`
public record Contingency(long both, long first, long second, long total) {

    public Contingency {
        if (both < 0 || both > first || both > second || first - both > total - second) {
            throw new IllegalArgumentException("counts do not make a table: both " + both + ", first " + first
                    + ", second " + second + ", total " + total);
        }
    }

    /// The table with the two properties exchanged.
    public Contingency transposed() {
        return new Contingency(both, second, first, total);
    }

    /// How many would have both if the two had nothing to do with each other, `first · second / total`; 0 if the table is
    /// empty.
    public double expected() {
        return Ratio.of((double) first * second, (double) total);
    }

    /// The log-likelihood ratio, `G² = 2 Σ O ln(O / E)` over the four cells, in natural units; an empty cell adds nothing.
    /// 0 or more; 0 if the properties are independent or a margin is 0. (T. Dunning, Accurate Methods for the Statistics
    /// of Surprise and Coincidence, Computational Linguistics 19, 1993, 61–74.)
    public double logLikelihood() {
        double sum = cell(both, first, second) + cell(first - both, first, total - second)
                + cell(second - both, total - first, second)
                + cell(total - first - second + both, total - first, total - second);
        // rounding may leave a trifle below 0 where the true value is 0
        return Math.max(0, 2 * sum);
    }

    private double cell(long observed, long row, long column) {
        return observed == 0 ? 0 : observed * Math.log((double) observed / row * total / column);
    }

    /// Pearson's chi-squared without correction for continuity, `N (O₁₁ O₂₂ − O₁₂ O₂₁)² / (R₁ R₂ C₁ C₂)`; 0 or more, 0 if
    /// a margin is 0. (K. Pearson, On the Criterion …, Philosophical Magazine 50, 1900, 157–175.) Too large where an
    /// expected count is below 5; the log-likelihood ratio holds out longer.
    public double chiSquared() {
        if (total == 0) {
            return 0;
        }
        double deviation = (double) both * (total - first - second + both)
                - (double) (first - both) * (second - both);
        // divided in pairs: the product of four margins may be too large
        return Ratio.of(total * (deviation / total) * (deviation / total),
                (double) first * (total - first) / total * second * (total - second) / total);
    }

    /// How far the first cell lies from what is expected, in standard deviations: the adjusted residual `(O₁₁ − E₁₁) /
    /// √(E₁₁ (1 − R₁/N) (1 − C₁/N))`, which is the root of [#chiSquared] with the sign of the deviation; 0 if a margin is
    /// 0. (S. J. Haberman, The Analysis of Residuals in Cross-Classified Tables, Biometrics 29, 1973, 205–220.)
    public double adjustedResidual() {
        return Math.signum(both - expected()) * Math.sqrt(chiSquared());
    }
}
