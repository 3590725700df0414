package org.gonghui.analyzer.measure;

/// Quantiles of a sample by linear interpolation between its order statistics: definition 7 of R. J. Hyndman and Y. Fan,
/// "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), pp. 361–365; the default of R and
/// the `QUARTILE.INC` of spreadsheets. With `h = (n - 1) p`: `x[⌊h⌋] + (h - ⌊h⌋) (x[⌊h⌋ + 1] - x[⌊h⌋])`, the values
/// sorted and counted from 0.
public final class Quantiles {

    private Quantiles() {}

    /// The quantile of sorted values.
    ///
    /// @param sorted ascending, at least one
    /// @param p in 0..1
    public static double of(double[] sorted, double p) {
        if (sorted.length == 0 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "needs a value and p in 0..1, got " + sorted.length + " values and p " + p);
        }
        double h = (sorted.length - 1) * p;
        int below = (int) Math.floor(h);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
    }
}
