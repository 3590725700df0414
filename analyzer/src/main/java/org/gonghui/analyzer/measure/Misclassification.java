package org.gonghui.analyzer.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// What shares labels have in truth, if the labels that were given are wrong as often as in an annotated sample.
///
/// If things of the true label `t` are given the label `g` with probability `P(g|t)`, shares `π` look like
/// `q_g = Σ_t π_t P(g|t)`. With two labels the inverse is the formula of W. J. Rogan & B. Gladen (Estimating Prevalence
/// from the Results of a Screening Test, American Journal of Epidemiology 107, 1978, 71–76), with more of them that of the
/// inverse matrix (J. P. Buonaccorsi, Measurement Error, 2010, ch. 2–3). An inverse may leave 0..1; the shares here are
/// the most probable ones in 0..1 that sum to 1, which are the inverse wherever that is in 0..1. They are found by
/// `π_t ← Σ_g n_g π_t P(g|t) / Σ_s π_s P(g|s)` until nothing moves (L. A. Shepp & Y. Vardi, Maximum Likelihood
/// Reconstruction for Emission Tomography, IEEE Transactions on Medical Imaging 1, 1982, 113–122).
///
/// Things of a true label may also get none of the labels and be lost (the last column): then the shares are those among
/// all things before some were lost. Of things that should have no label but got one, the sample tells nothing here. A label
/// of which the sample has no case is taken to be recognised without error. Immutable.
public final class Misclassification {

    private static final int MOST_STEPS = 20_000;
    private static final double STILL = 1e-12;

    private final double[][] probabilities;
    private final double[] kept;
    private final int[][] counts;

    private Misclassification(int[][] counts) {
        this.counts = counts;
        this.probabilities = new double[counts.length][];
        this.kept = new double[counts.length];
        for (int label = 0; label < counts.length; label++) {
            probabilities[label] = row(counts[label], label);
            kept[label] = Arrays.stream(probabilities[label]).sum();
        }
    }

    /// From an annotated sample.
    ///
    /// @param counts a row for each true label: how often each of the same labels was given, in the same order, then how
    ///     often none of them; at least 0
    public static Misclassification of(List<List<Integer>> counts) {
        int labels = counts.size();
        if (labels == 0 || counts.stream().anyMatch(row -> row.size() != labels + 1)
                || counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("needs rows of as many counts as rows and one more, got " + counts);
        }
        return new Misclassification(
                counts.stream().map(row -> row.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new));
    }

    private static double[] row(int[] counts, int label) {
        double[] row = new double[counts.length - 1];
        int total = Arrays.stream(counts).sum();
        for (int given = 0; given < row.length; given++) {
            row[given] = total == 0 ? 0 : (double) counts[given] / total;
        }
        if (Arrays.stream(row).sum() == 0) {
            row[label] = 1;
        }
        return row;
    }

    /// Number of labels.
    public int labels() {
        return counts.length;
    }

    /// The labels, by number, of which the sample has no case.
    public List<Integer> unknown() {
        List<Integer> unknown = new ArrayList<>();
        for (int label = 0; label < counts.length; label++) {
            if (Arrays.stream(counts[label]).sum() == 0) {
                unknown.add(label);
            }
        }
        return unknown;
    }

    /// The true shares.
    ///
    /// @param given how often each label was given, in the order of the sample; at least 0, with a sum above 0
    /// @return in the same order, each in 0..1, with the sum 1
    public List<Double> corrected(List<Double> given) {
        double sum = given.stream().mapToDouble(Double::doubleValue).sum();
        if (given.size() != counts.length || !(sum > 0) || given.stream().anyMatch(count -> !(count >= 0))) {
            throw new IllegalArgumentException("needs " + counts.length + " counts, not all of them 0, got " + given);
        }
        return Arrays.stream(corrected(shares(given.stream().mapToDouble(Double::doubleValue).toArray())))
                .boxed()
                .toList();
    }

    /// Intervals of the true shares of a group. Their variance is that of a bootstrap in which both the clusters and the
    /// annotated sample are drawn anew, so that the uncertainty of either is in it; the interval is Wilson's with as many
    /// things as would have that variance, as in [ClusteredShare]: percentiles of the same bootstrap hold the truth in 91
    /// of 100 groups of eight schools, these in 96 to 97.
    ///
    /// @param clusters how often each label was given in each cluster, e.g. each school; at least two clusters
    /// @param confidence in 0..1, both excluded
    public List<Interval> intervals(List<List<Double>> clusters, Bootstrap bootstrap, double confidence) {
        double[][] given = clusters.stream()
                .map(cluster -> cluster.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        List<Double> variances = bootstrap.variances(given.length, (cases, random) -> {
            double[] sums = new double[counts.length];
            for (int cluster : cases) {
                add(given[cluster], sums);
            }
            return drawn(random).corrected(shares(sums));
        });
        double[] all = new double[counts.length];
        Arrays.stream(given).forEach(cluster -> add(cluster, all));
        double few = Interval.z(confidence) / StudentT.quantile(confidence, given.length - 1.0);
        return wilson(all, (label, unit, useful) -> few * few
                * (variances.get(label) > 0 ? Math.min(useful, unit / variances.get(label)) : useful), confidence);
    }

    private static void add(double[] counts, double[] sums) {
        for (int label = 0; label < sums.length; label++) {
            sums[label] += counts[label];
        }
    }

    /// Intervals of the true shares in one cluster, e.g. a school with one document, as if its things were independent:
    /// the variance is that of so many things of which only those recognised tell anything, and that of annotated samples
    /// drawn anew. (Bootstrap percentiles would hold the truth in 62 of 100 schools: what was not seen is never drawn.)
    ///
    /// @param given how often each label was given; not all of them 0
    /// @param confidence in 0..1, both excluded
    public List<Interval> intervalsOfOne(List<Integer> given, Bootstrap bootstrap, double confidence) {
        double[] all = given.stream().mapToDouble(Integer::doubleValue).toArray();
        List<Double> ofSample = bootstrap.variances(0, (cases, random) -> drawn(random).corrected(shares(all)));
        return wilson(all, (label, unit, useful) -> unit / (unit / useful + ofSample.get(label)), confidence);
    }

    /// How many independent things would be as uncertain.
    private interface Effective {

        /// @param unit variance of a single thing
        /// @param useful things that were recognised, about
        double of(int label, double unit, double useful);
    }

    private List<Interval> wilson(double[] given, Effective effective, double confidence) {
        double things = Arrays.stream(given).sum();
        double[] shares = corrected(shares(given));
        List<Interval> intervals = new ArrayList<>();
        for (int label = 0; label < shares.length; label++) {
            // pulled off 0 and 1, where things would seem to vary no longer
            double centre = (shares[label] * things + 2) / (things + 4);
            double recognised = probabilities[label][label];
            intervals.add(Interval.wilson(Math.min(1, shares[label]), effective.of(label, centre * (1 - centre),
                    Math.max(1, things * recognised * recognised)), confidence));
        }
        return intervals;
    }

    private static double[] shares(double[] counts) {
        double sum = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> count / sum).toArray();
    }

    /// The same of shares with the sum 1.
    private double[] corrected(double[] given) {
        double[] shares = new double[given.length];
        Arrays.fill(shares, 1.0 / given.length);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = step(shares, given);
            double moved = 0;
            for (int label = 0; label < next.length; label++) {
                moved = Math.max(moved, Math.abs(next[label] - shares[label]));
            }
            shares = next;
            if (moved < STILL) {
                break;
            }
        }
        return shares;
    }

    /// One step: everything given is dealt back to the labels it may come from.
    private double[] step(double[] shares, double[] given) {
        double[] next = new double[shares.length];
        for (int label = 0; label < given.length; label++) {
            double expected = 0;
            for (int from = 0; from < shares.length; from++) {
                expected += shares[from] * probabilities[from][label];
            }
            for (int from = 0; from < shares.length && expected > 0; from++) {
                next[from] += given[label] * shares[from] * probabilities[from][label] / expected;
            }
        }
        double sum = 0;
        for (int label = 0; label < next.length; label++) {
            // what was lost of a label is put back
            next[label] /= kept[label];
            sum += next[label];
        }
        for (int label = 0; label < next.length; label++) {
            next[label] = sum == 0 ? shares[label] : next[label] / sum;
        }
        return next;
    }

    /// Another sample of the same size as this one, each true label's cases drawn anew.
    private Misclassification drawn(SplittableRandom random) {
        int[][] drawn = new int[counts.length][];
        for (int label = 0; label < counts.length; label++) {
            drawn[label] = drawn(counts[label], Arrays.stream(counts[label]).sum(), random);
        }
        return new Misclassification(drawn);
    }

    /// Draws cases with the probabilities that counts tell.
    private static int[] drawn(int[] counts, int cases, SplittableRandom random) {
        int total = Arrays.stream(counts).sum();
        int[] drawn = new int[counts.length];
        for (int i = 0; i < cases; i++) {
            int at = random.nextInt(total);
            int which = 0;
            while (at >= counts[which]) {
                at -= counts[which++];
            }
            drawn[which]++;
        }
        return drawn;
    }
}
