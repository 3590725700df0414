package org.gonghui.analyzer.classify;

import java.util.List;

/// Which label a line has.
///
/// @param first the most probable label, by its place among the labels of the task
/// @param probability of the first, 0..1
/// @param reasons the features on which the model based the first, with what each adds to the log odds; empty without a
///     model, or if nobody asks for them
record Choice(int first, double probability, List<Reason> reasons) {

    Choice {
        reasons = List.copyOf(reasons);
    }

    /// A feature that spoke for a label.
    record Reason(String feature, double weight) {}

    /// From log odds, at least one; of equal ones the first.
    static Choice of(double[] odds) {
        int first = 0;
        for (int i = 1; i < odds.length; i++) {
            first = odds[i] > odds[first] ? i : first;
        }
        double sum = 0;
        for (double other : odds) {
            sum += Math.exp(other - odds[first]);
        }
        return new Choice(first, 1 / sum, List.of());
    }

    Choice with(List<Reason> others) {
        return new Choice(first, probability, others);
    }
}
