package org.gonghui.analyzer.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Whether several groups of cases tend to have different values, told by the ranks of all values together.
///
/// `H = (12 / (n(n+1)) · Σ_g R_g² / n_g − 3(n+1)) / (1 − Σ(t³ − t) / (n³ − n))`, where `R_g` is the sum of ranks of a group
/// (values that tie share the mean of their ranks) and `t` the number of cases in each tie. (W. H. Kruskal & W. A. Wallis,
/// Use of Ranks in One-Criterion Variance Analysis, Journal of the American Statistical Association 47, 1952, 583–621.)
/// It finds differences of any kind that shifts ranks; groups of equal mean but very different spread differ for it, too.
///
/// @param cases number of cases
/// @param groups number of groups
/// @param h at least 0; 0 where all values are equal
public record KruskalWallis(int cases, int groups, double h) {

    /// Of the values of each group.
    ///
    /// @param groups at least two, none of them empty
    public static KruskalWallis of(List<List<Double>> groups) {
        Ranks ranks = new Ranks(groups);
        return new KruskalWallis(ranks.cases(), groups.size(), ranks.h(ranks.ranks));
    }

    /// The probability of so great an `H` or a greater one if the groups do not differ, by chi-squared with one degree of
    /// freedom fewer than groups. Rough below about ten cases a group: see [Permutation].
    public double p() {
        return Significance.ofChiSquared(h, groups - 1);
    }

    /// How much of the ranks' variance lies between the groups, `ε² = H / (n − 1)`, in 0..1. Customary: below 0.01 next
    /// to nothing, 0.08 middling, 0.26 great. (M. Tomczak & E. Tomczak, The Need to Report Effect Size Estimates
    /// Revisited, Trends in Sport Sciences 21, 2014, 19–25.)
    public double epsilonSquared() {
        return Math.min(1, h / (cases - 1));
    }

    /// The ranks of all cases, group after group.
    static final class Ranks {

        private final int[] sizes;
        private final double[] ranks;
        private final double ties;

        Ranks(List<List<Double>> groups) {
            if (groups.size() < 2 || groups.stream().anyMatch(Collection::isEmpty)) {
                throw new IllegalArgumentException("needs at least two groups, none of them empty, got " + groups);
            }
            sizes = groups.stream().mapToInt(List::size).toArray();
            double[] values = groups.stream().flatMap(List::stream).mapToDouble(Double::doubleValue).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            ranks = new double[values.length];
            double tied = 0;
            for (int i = 0; i < values.length; i++) {
                int below = count(sorted, values[i]);
                int upTo = count(sorted, Math.nextUp(values[i]));
                ranks[i] = (below + 1 + upTo) / 2.0;
                // summed over the cases of a tie: t · (t² − 1) = t³ − t
                tied += ((double) upTo - below) * (upTo - below) - 1;
            }
            double n = values.length;
            ties = Ratio.of(tied, n * n * n - n);
        }

        /// How many of the sorted values lie below `bound`.
        private static int count(double[] sorted, double bound) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] < bound) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        int cases() {
            return ranks.length;
        }

        int[] sizes() {
            return sizes.clone();
        }

        double[] inOrder() {
            return ranks.clone();
        }

        /// `H` if the cases stood in this order.
        double h(double[] order) {
            if (ties >= 1) {
                return 0;
            }
            double n = order.length;
            double sum = 0;
            int at = 0;
            for (int size : sizes) {
                double ofGroup = 0;
                for (int i = 0; i < size; i++) {
                    ofGroup += order[at++];
                }
                sum += ofGroup * ofGroup / size;
            }
            return Math.max(0, (12 / (n * (n + 1)) * sum - 3 * (n + 1)) / (1 - ties));
        }
    }
}
