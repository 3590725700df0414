package org.gonghui.analyzer.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.numbers.gamma.Erfc;

/// Intervals from drawing the cases again, with replacement. A case is what was drawn independently of others: a school or
/// a document, never a paragraph.
///
/// Percentile intervals of B. Efron (Bootstrap Methods: Another Look at the Jackknife, Annals of Statistics 7, 1979,
/// 1–26), expanded for few cases: the shares `α/2` cut off are made smaller so that the interval of a mean is as wide as
/// Student's, `Φ(−√(n/(n−1)) · t)` (T. C. Hesterberg, What Teachers Should Know About the Bootstrap, The American
/// Statistician 69, 2015, 371–386). Without that, intervals of eight schools hold the truth in 85 of 100 cases
/// instead of 95. Quantiles are as in [Quantiles].
///
/// @param seed the same seed gives the same intervals
/// @param rounds how often the cases are drawn; at least 100
public record Bootstrap(long seed, int rounds) {

    /// Bounds are good to about a twentieth of the interval's width.
    public static final Bootstrap USUAL = new Bootstrap(20_261_122, 2_000);

    private static final int FEWEST = 100;

    public Bootstrap {
        if (rounds < FEWEST) {
            throw new IllegalArgumentException("rounds must be at least " + FEWEST + ", got " + rounds);
        }
    }

    /// What is computed from cases that were drawn.
    public interface Statistics {

        /// The values, always as many.
        ///
        /// @param cases numbers of the cases, each from 0, some of them more than once; must not be kept
        /// @param random for what else is to be drawn
        double[] of(int[] cases, SplittableRandom random);
    }

    /// An interval for each value.
    ///
    /// @param cases how many there are; at least 2
    /// @param confidence in 0..1, both excluded
    public List<Interval> intervals(int cases, Statistics statistics, double confidence) {
        if (cases < 2) {
            throw new IllegalArgumentException("needs at least 2 cases, got " + cases);
        }
        double tail = expanded(cases, confidence);
        double[][] values = drawn(cases, statistics);
        List<Interval> intervals = new ArrayList<>();
        for (int which = 0; which < values[0].length; which++) {
            int value = which;
            double[] sorted = Arrays.stream(values).mapToDouble(round -> round[value]).sorted().toArray();
            intervals.add(new Interval(Quantiles.of(sorted, tail), Quantiles.of(sorted, 1 - tail)));
        }
        return intervals;
    }

    /// The variance of each value, with the cases drawn again each time.
    ///
    /// @param cases how many there are; 0 if the statistics draw all by themselves
    public List<Double> variances(int cases, Statistics statistics) {
        double[][] values = drawn(cases, statistics);
        List<Double> variances = new ArrayList<>();
        for (int which = 0; which < values[0].length; which++) {
            int value = which;
            double mean = Arrays.stream(values).mapToDouble(round -> round[value]).average().orElseThrow();
            variances.add(Arrays.stream(values).mapToDouble(round -> Math.pow(round[value] - mean, 2)).sum()
                    / (rounds - 1));
        }
        return variances;
    }

    /// The share cut off at each end.
    static double expanded(int cases, double confidence) {
        double t = StudentT.quantile(confidence, cases - 1.0);
        return Erfc.value(Math.sqrt(cases / (cases - 1.0)) * t / Math.sqrt(2)) / 2;
    }

    private double[][] drawn(int cases, Statistics statistics) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] drawn = new int[cases];
        double[][] values = new double[rounds][];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < cases; i++) {
                drawn[i] = random.nextInt(cases);
            }
            values[round] = statistics.of(drawn, random);
        }
        return values;
    }
}
