package org.gonghui.analyzer.training;

import java.util.List;

/// An example with the linear sums of a model that has not seen it.
final class Judged {

    private final Example example;
    private final double[] sums;

    Judged(Example example, LinearFit fit) {
        this.example = example;
        this.sums = fit.sums(example.vector());
    }

    Example example() {
        return example;
    }

    /// Probability of each label, mixed from rules and sums: see [org.gonghui.analyzer.classify.LinearModel].
    double[] mixed(double rules, double model) {
        List<Double> scores = example.ruleScores();
        double[] odds = new double[sums.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = rules * scores.get(i) + model * sums[i];
            most = Math.max(most, odds[i]);
        }
        double total = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(odds[i] - most);
            total += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= total;
        }
        return odds;
    }

    /// Whether the label with the highest probability is right.
    static boolean isRight(Example example, double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return example.accepts(best);
    }
}
