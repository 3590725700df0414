package org.gonghui.analyzer.training;

import java.util.List;
import org.gonghui.corpus.text.Category;

/// An example with the linear sums of a model that has not seen it.
final class Judged {

    /// The order of all arrays by category.
    static final List<Category> ORDER = List.of(Category.values());

    private final Example example;
    private final double[] sums;

    Judged(Example example, LinearFit fit) {
        this.example = example;
        this.sums = fit.sums(example.features().features());
    }

    Example example() {
        return example;
    }

    /// Probability of each category, mixed from rules and sums: see [org.gonghui.analyzer.classify.CategoryModel].
    double[] mixed(double rules, double model) {
        List<Double> scores = example.features().ruleScores();
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

    /// The category with the highest probability.
    static Category best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return ORDER.get(best);
    }
}
