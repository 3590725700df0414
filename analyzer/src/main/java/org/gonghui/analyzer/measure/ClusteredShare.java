package org.gonghui.analyzer.measure;

import java.util.List;

/// A share among things that come in clusters, such as paragraphs of a category in the summaries of schools: things of one
/// cluster resemble each other, so that they tell less than as many independent ones.
///
/// The interval is Wilson's with the number of independent things that would be as uncertain, `n* = p(1−p) / v`, at most
/// the number there is, times `(z / t)²` for few clusters, where `v` is the variance of the share between clusters and `t`
/// Student's quantile with one degree of freedom fewer than clusters. (E. L. Korn & B. I. Graubard, Confidence Intervals
/// for Proportions with Small Expected Number of Positive Counts Estimated from Survey Data, Survey Methodology 24, 1998,
/// 193–201; N. Dean & M. Pagano, Evaluating Confidence Interval Methods for Binomial Proportions in Clustered Surveys,
/// Journal of Survey Statistics and Methodology 3, 2015, 484–503.) It stays in 0..1 and needs no seed; with few clusters or
/// rare things it keeps its promise where bootstrap percentiles do not (of 8 schools: 0.96 to 0.98 against 0.85).
///
/// @param share the share, 0..1
/// @param interval the range of the true share
/// @param effective how many independent things would be as uncertain
public record ClusteredShare(double share, Interval interval, double effective) {

    /// One cluster.
    ///
    /// @param count things that have the property, at least 0
    /// @param size all things, at least `count` and above 0; characters may be counted as things
    public record Cluster(double count, double size) {

        public Cluster {
            if (!(count >= 0 && size >= count && size > 0)) {
                throw new IllegalArgumentException("needs 0 <= count <= size and a size above 0, got " + count + " of "
                        + size);
            }
        }

        double share() {
            return count / size;
        }
    }

    /// The share among all things together, so that large clusters weigh more: `p = Σx / Σn`, with the variance of a ratio,
    /// `v = m/(m−1) · Σ(x_i − n_i p)² / (Σn)²` (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, §6.4).
    ///
    /// @param clusters at least two
    /// @param things how many independent things there may be at most; the number of paragraphs where the sizes are
    ///     characters
    /// @param confidence in 0..1, both excluded
    public static ClusteredShare pooled(List<Cluster> clusters, double things, double confidence) {
        double size = clusters.stream().mapToDouble(Cluster::size).sum();
        double share = clusters.stream().mapToDouble(Cluster::count).sum() / size;
        double squares = clusters.stream()
                .mapToDouble(cluster -> Math.pow((cluster.count() - cluster.size() * share) / size, 2))
                .sum();
        return of(share, squares, clusters.size(), things, confidence);
    }

    /// The mean of the clusters' shares, so that each weighs the same however large, with the variance of a mean.
    ///
    /// @param clusters at least two
    /// @param things as for [#pooled]
    /// @param confidence in 0..1, both excluded
    public static ClusteredShare mean(List<Cluster> clusters, double things, double confidence) {
        int count = clusters.size();
        double mean = clusters.stream().mapToDouble(Cluster::share).average().orElse(0);
        double squares = clusters.stream()
                .mapToDouble(cluster -> Math.pow((cluster.share() - mean) / count, 2))
                .sum();
        return of(mean, squares, count, things, confidence);
    }

    private static ClusteredShare of(double share, double squares, int clusters, double things, double confidence) {
        if (clusters < 2 || !(things > 0)) {
            throw new IllegalArgumentException("needs at least 2 clusters and some things, got " + clusters + ", "
                    + things);
        }
        double variance = squares * clusters / (clusters - 1);
        double alike = variance > 0 ? Math.min(things, share * (1 - share) / variance) : things;
        double few = Interval.z(confidence) / StudentT.quantile(confidence, clusters - 1.0);
        double effective = alike * few * few;
        return new ClusteredShare(share, Interval.wilson(share, effective, confidence), effective);
    }

    /// How much more clusters differ than independent things would, Pearson's `Σ (x_i − n_i p)² / (n_i p(1−p)) / (m − 1)`:
    /// 1 if they are independent, 0 without variation. (P. McCullagh & J. A. Nelder, Generalized Linear Models, 2nd ed.
    /// 1989, §4.5.2.)
    ///
    /// @param clusters at least two
    public static double overdispersion(List<Cluster> clusters) {
        double size = clusters.stream().mapToDouble(Cluster::size).sum();
        double share = clusters.stream().mapToDouble(Cluster::count).sum() / size;
        double sum = clusters.stream()
                .mapToDouble(cluster -> Ratio.of(Math.pow(cluster.count() - cluster.size() * share, 2),
                        cluster.size() * share * (1 - share)))
                .sum();
        return sum / (clusters.size() - 1);
    }
}
