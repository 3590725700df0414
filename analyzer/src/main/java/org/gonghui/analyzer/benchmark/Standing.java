package org.gonghui.analyzer.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.measure.Quantiles;

/// Where a school stands among its peers.
///
/// @param schools schools of the group that have a figure, the school itself among them
/// @param rank 1 for the best, by what each is at least; schools of equal value share a rank
/// @param best the best rank that its bounds and those of the others allow
/// @param worst the worst
/// @param above the share of the other schools that are certainly lower, 0..1
/// @param q1 first quartile of the group, of what each is at least
/// @param median its median
/// @param q3 its third quartile
public record Standing(int schools, int rank, int best, int worst, double above, double q1, double median, double q3) {

    private static final double LOW = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.75;

    /// @param own the school's amount
    /// @param others those of its peers
    /// @param less whether less is better
    /// @param minimum of schools with a figure; fewer have no standing
    static Optional<Standing> of(Amount own, List<Amount> others, boolean less, int minimum) {
        if (others.size() + 1 < minimum) {
            return Optional.empty();
        }
        double[] sorted = new double[others.size() + 1];
        for (int i = 0; i < others.size(); i++) {
            sorted[i] = others.get(i).min();
        }
        sorted[others.size()] = own.min();
        Arrays.sort(sorted);
        int rank = 1 + count(others, other -> less ? other.min() < own.min() : other.min() > own.min());
        int best = 1 + count(others, other -> less ? other.max() < own.min() : other.min() > own.max());
        int worst = 1 + count(others, other -> less ? other.min() < own.max() : other.max() > own.min());
        double above = (double) count(others, other -> other.max() < own.min()) / others.size();
        return Optional.of(new Standing(sorted.length, rank, best, worst, above, Quantiles.of(sorted, LOW),
                Quantiles.of(sorted, MIDDLE), Quantiles.of(sorted, HIGH)));
    }

    private static int count(List<Amount> others, java.util.function.Predicate<Amount> condition) {
        return Math.toIntExact(others.stream().filter(condition).count());
    }
}
