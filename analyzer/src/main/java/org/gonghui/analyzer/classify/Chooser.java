package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Chooses the label of one line by rules and model: one pass over the line's features.
final class Chooser implements FeatureSink {

    private final LinearModel model;
    private final double[] sums;
    private final Known known = Known.OWN.get();

    private Chooser(LinearModel model) {
        this.model = model;
        this.sums = model.sums();
        known.count = 0;
    }

    /// The choice for the line at `index`.
    ///
    /// @param explained the labels, by their places, that are told with reasons if they are chosen
    static Choice choose(LinearModel model, FeatureReader reader, Scene scene, int index, IntPredicate explained) {
        Chooser chooser = new Chooser(model);
        reader.read(scene, index, chooser);
        Choice choice = chooser.choice(reader.ruleScores(scene, index));
        return explained.test(choice.first())
                ? choice.with(chooser.known.reasons(model, choice.first()))
                : choice;
    }

    @Override
    public void add(FeatureGroup group, String text, int start, int end, double value) {
        add(model.row(group, text, start, end), value);
    }

    @Override
    public void add(FeatureGroup group, String words, double value) {
        add(model.row(group, words), value);
    }

    @Override
    public void add(FeatureGroup group, String words, long key, double value) {
        add(model.row(group, key), value);
    }

    private void add(int row, double value) {
        if (row >= 0) {
            known.add(row, value);
            model.addTo(sums, row, value);
        }
    }

    private Choice choice(double[] ruleScores) {
        double[] odds = new double[sums.length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = model.mixing().rules() * ruleScores[i] + model.mixing().model() * sums[i];
        }
        return Choice.of(odds);
    }

    /// The features of a line that the model knows. There is one for each thread, which uses it for one line after the
    /// other.
    private static final class Known {

        private static final ThreadLocal<Known> OWN = ThreadLocal.withInitial(Known::new);
        private static final int SHOWN = 4;

        private int[] rows = new int[256];
        private double[] values = new double[256];
        private int count;

        private void add(int row, double value) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            rows[count] = row;
            values[count++] = value;
        }

        /// Those that speak most for a label, the strongest first; of equal ones the one that was read first.
        private List<Choice.Reason> reasons(LinearModel model, int label) {
            int[] best = new int[SHOWN];
            double[] most = new double[SHOWN];
            int shown = 0;
            for (int i = 0; i < count; i++) {
                double added = model.mixing().model() * values[i] * model.weight(rows[i], label);
                if (added > 0 && (shown < SHOWN || added > most[SHOWN - 1])) {
                    int at = shown < SHOWN ? shown++ : SHOWN - 1;
                    for (; at > 0 && added > most[at - 1]; at--) {
                        most[at] = most[at - 1];
                        best[at] = best[at - 1];
                    }
                    most[at] = added;
                    best[at] = rows[i];
                }
            }
            List<Choice.Reason> reasons = new ArrayList<>(shown);
            for (int i = 0; i < shown; i++) {
                reasons.add(new Choice.Reason(model.names().get(best[i]), most[i]));
            }
            return reasons;
        }
    }
}
