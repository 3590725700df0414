package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.classify.LinearModel.Mixing;
import org.gonghui.analyzer.classify.Task;

/// Chooses regularisation and mixing on inner folds by log loss, `−1/n Σ ln p(right label)`: accuracy would not tell a
/// sure guess from a lucky one.
///
/// @param cost regularisation: the smaller, the stronger
/// @param mixing how rules and model are mixed
/// @param logLoss what this choice comes to on the inner folds, at least 0
record Tuning(double cost, Mixing mixing, double logLoss) {

    private static final double[] COSTS = {2, 8};
    private static final double[] RULES = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1};
    private static final double[] MODEL = {0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2};
    /// So that one sure mistake cannot outweigh everything else.
    private static final double LEAST = 1e-6;

    static Tuning choose(Task task, List<Example> examples, int vocabulary, int folds) {
        List<List<Example>> dealt = Folds.deal(examples, folds);
        Tuning best = new Tuning(COSTS[0], new Mixing(1, 0), Double.POSITIVE_INFINITY);
        for (double cost : COSTS) {
            List<Judged> judged = judge(task, dealt, vocabulary, cost);
            for (double rules : RULES) {
                for (double model : MODEL) {
                    double loss = logLoss(judged, rules, model);
                    if (loss < best.logLoss()) {
                        best = new Tuning(cost, new Mixing(rules, model), loss);
                    }
                }
            }
        }
        return best;
    }

    /// Every example that judges, judged by a model that was fitted to the other folds; every one if none does.
    private static List<Judged> judge(Task task, List<List<Example>> folds, int vocabulary, double cost) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < folds.size(); i++) {
            LinearFit fit = LinearFit.of(task, Folds.without(folds, i), vocabulary, cost);
            for (Example example : folds.get(i)) {
                judged.add(new Judged(example, fit));
            }
        }
        List<Judged> judging = judged.stream().filter(one -> one.example().judges()).toList();
        return judging.isEmpty() ? judged : judging;
    }

    static double logLoss(List<Judged> judged, double rules, double model) {
        double sum = 0;
        for (Judged one : judged) {
            sum -= Math.log(Math.max(LEAST, one.mixed(rules, model)[one.example().wanted()]));
        }
        return sum / judged.size();
    }
}
