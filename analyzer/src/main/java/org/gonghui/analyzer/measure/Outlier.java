package org.gonghui.analyzer.measure;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.measure.ClusteredShare.Cluster;

/// How far one cluster's share lies from that of others, by how much the others differ among themselves.
///
/// The residual is `(p − P) / √(P₀(1−P₀)(1+(n−1)ρ)/n + V)`, where `p` is the share in the cluster of size `n`, `P` that in the
/// others together with the variance `V` of a ratio, and `P₀` that in all. `ρ` is how much things of one cluster resemble
/// each other, see [#likeness]. Without it every long text would stand out. The probability is that of a beta-binomial
/// distribution with the same mean and variance: rare things are skewed, and normal tails would find a hundred schools
/// apart of which none is.
///
/// @param residual negative if the cluster has less; 0 where the property is nowhere, or everywhere
/// @param p the probability of lying as far off on either side, 0..1
public record Outlier(double residual, double p) {

    private static final double LEAST = 1e-6;
    private static final double MOST = 0.999;

    /// How much things of one cluster resemble each other, from one property or from several that exclude each other, such
    /// as the categories of a paragraph: `(φ − 1) / (n₀ − 1)`, at least 0 and at most 1, with the mean of Pearson's `φ` of
    /// [ClusteredShare#overdispersion], each weighing `1 − P`, and `n₀ = (Σn − Σn²/Σn) / (m − 1)`. (L. Kish, Survey
    /// Sampling, 1965, §5.4; J. E. Mosimann, On the Compound Multinomial Distribution, Biometrika 49, 1962, 65–82.)
    ///
    /// @param properties for each the clusters, at least two, always of the same sizes
    public static double likeness(List<List<Cluster>> properties) {
        double spread = 0;
        double weights = 0;
        for (List<Cluster> clusters : properties) {
            double share = share(clusters);
            if (share > 0 && share < 1) {
                spread += (1 - share) * ClusteredShare.overdispersion(clusters);
                weights += 1 - share;
            }
        }
        double size = size(properties.getFirst());
        return weights == 0 || size <= 1 ? 0 : Math.clamp((spread / weights - 1) / (size - 1), 0, 1);
    }

    /// Compares.
    ///
    /// @param own the cluster; its numbers are whole
    /// @param others at least two
    /// @param likeness what things of a cluster resemble each other at least, 0..1; that of this property alone counts if
    ///     it is greater
    public static Outlier of(Cluster own, List<Cluster> others, double likeness) {
        List<Cluster> all = new ArrayList<>(others);
        all.add(own);
        double overall = share(all);
        if (overall == 0 || overall == 1) {
            return new Outlier(0, 1);
        }
        double alike = Math.max(likeness, likeness(List.of(others)));
        double unit = overall * (1 - overall);
        double variance = unit * (1 + (own.size() - 1) * alike) / own.size() + variance(others);
        double residual = (own.share() - share(others)) / Math.sqrt(variance);
        // the likeness by which a cluster of this size has all of the variance
        double whole = own.size() > 1 ? (variance * own.size() / unit - 1) / (own.size() - 1) : alike;
        BetaBinomial expected = new BetaBinomial(Math.toIntExact(Math.round(own.size())), overall,
                Math.clamp(whole, LEAST, MOST));
        return new Outlier(residual, expected.twoSided(Math.toIntExact(Math.round(own.count()))));
    }

    private static double share(List<Cluster> clusters) {
        return clusters.stream().mapToDouble(Cluster::count).sum()
                / clusters.stream().mapToDouble(Cluster::size).sum();
    }

    private static double size(List<Cluster> clusters) {
        double sum = clusters.stream().mapToDouble(Cluster::size).sum();
        double squares = clusters.stream().mapToDouble(cluster -> cluster.size() * cluster.size()).sum();
        return (sum - squares / sum) / (clusters.size() - 1);
    }

    private static double variance(List<Cluster> clusters) {
        double share = share(clusters);
        double sum = clusters.stream().mapToDouble(Cluster::size).sum();
        double squares = clusters.stream()
                .mapToDouble(cluster -> Math.pow((cluster.count() - cluster.size() * share) / sum, 2))
                .sum();
        return squares * clusters.size() / (clusters.size() - 1);
    }
}
