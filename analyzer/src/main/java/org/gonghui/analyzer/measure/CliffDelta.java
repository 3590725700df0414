package org.gonghui.analyzer.measure;

import java.util.Arrays;
import java.util.List;

/// How far one group lies above another.
public final class CliffDelta {

    private CliffDelta() {}

    /// The share of pairs of a case of each group in which the first is greater, less the share in which it is smaller:
    /// in -1..1, 0 if neither group lies above the other. (N. Cliff, Dominance Statistics: Ordinal Analyses to Answer
    /// Ordinal Questions, Psychological Bulletin 114, 1993, 494–509.)
    ///
    /// @param first not empty
    /// @param second not empty
    public static double of(List<Double> first, List<Double> second) {
        if (first.isEmpty() || second.isEmpty()) {
            throw new IllegalArgumentException("needs two groups that are not empty, got " + first + ", " + second);
        }
        double[] others = second.stream().mapToDouble(Double::doubleValue).toArray();
        double sum = first.stream()
                .mapToDouble(value -> Arrays.stream(others).map(other -> Double.compare(value, other)).sum())
                .sum();
        return sum / ((double) first.size() * second.size());
    }
}
