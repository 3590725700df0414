package org.gonghui.analyzer.measure;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.measure.ClusteredShare.Cluster;

/// How far one cluster's share lies from that of others, by how much the others differ among themselves.
///
/// The standardised difference `t = (p − P) / √(P₀(1−P₀)(1+(n−1)ρ)/n + V)`, where `p` is the share in the cluster of size `n`,
/// `P` that in the others together with the variance `V` of a ratio, and `P₀` that in all. `ρ` is how much things of one
/// cluster resemble each other, from the others: `(φ − 1) / (n₀ − 1)`, at least 0, with Pearson's `φ` of
/// [ClusteredShare#overdispersion] and `n₀ = (Σn − Σn²/Σn) / (m − 1)` (L. Kish, Survey Sampling, 1965, §5.4; D. A. Williams,
/// Extra-binomial Variation in Logistic Linear Models, Applied Statistics 31, 1982, 144–148). Without `ρ` every long text
/// would stand out.
///
/// @param t negative if the cluster has less; 0 where the property is nowhere, or everywhere
/// @param degrees of freedom, one fewer than others
public record Outlier(double t, int degrees) {

    /// Compares.
    ///
    /// @param own the cluster
    /// @param others at least two
    public static Outlier of(Cluster own, List<Cluster> others) {
        List<Cluster> all = new ArrayList<>(others);
        all.add(own);
        double overall = share(all);
        double of = share(others);
        double alike = Math.max(0, Ratio.of(ClusteredShare.overdispersion(others) - 1, size(others) - 1));
        double variance = overall * (1 - overall) * (1 + Math.max(0, own.size() - 1) * Math.min(1, alike)) / own.size()
                + variance(others, of);
        return new Outlier(variance == 0 ? 0 : (own.share() - of) / Math.sqrt(variance), others.size() - 1);
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

    private static double variance(List<Cluster> clusters, double share) {
        double sum = clusters.stream().mapToDouble(Cluster::size).sum();
        double squares = clusters.stream()
                .mapToDouble(cluster -> Math.pow((cluster.count() - cluster.size() * share) / sum, 2))
                .sum();
        return squares * clusters.size() / (clusters.size() - 1);
    }

    /// The probability of lying as far off on either side.
    public double p() {
        return StudentT.twoSided(t, degrees);
    }
}
