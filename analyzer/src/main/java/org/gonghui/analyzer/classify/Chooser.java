package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Chooses the label of one line by rules and model: one pass over the line's features. Belongs to one line.
final class Chooser implements FeatureSink {

    private static final int SHOWN = 4;

    private final LinearModel model;
    private final double[] sums;
    private int[] rows = new int[256];
    private double[] values = new double[256];
    private int count;

    private Chooser(LinearModel model) {
        this.model = model;
        this.sums = model.bias().stream().mapToDouble(Double::doubleValue).toArray();
    }

    static Choice choose(LinearModel model, FeatureReader reader, Scene scene, int index) {
        Chooser chooser = new Chooser(model);
        reader.read(scene, index, chooser);
        return chooser.choice(reader.ruleScores(scene, index));
    }

    @Override
    public void add(FeatureGroup group, String text, int start, int end, double value) {
        add(model.row(group, text, start, end), value);
    }

    @Override
    public void add(FeatureGroup group, String words, double value) {
        add(model.row(group, words), value);
    }

    private void add(int row, double value) {
        if (row < 0) {
            return;
        }
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        rows[count] = row;
        values[count++] = value;
        model.addTo(sums, row, value);
    }

    private Choice choice(double[] ruleScores) {
        double[] odds = new double[sums.length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = model.mixing().rules() * ruleScores[i] + model.mixing().model() * sums[i];
        }
        Choice choice = Choice.of(odds);
        return choice.with(reasons(choice.first()));
    }

    /// The features that speak most for a label.
    private List<Choice.Reason> reasons(int label) {
        double[] added = new double[count];
        for (int i = 0; i < count; i++) {
            added[i] = model.mixing().model() * values[i] * model.weight(rows[i], label);
        }
        List<Choice.Reason> reasons = new ArrayList<>();
        for (int shown = 0; shown < Math.min(SHOWN, count); shown++) {
            int best = 0;
            for (int i = 1; i < count; i++) {
                best = added[i] > added[best] ? i : best;
            }
            if (added[best] > 0) {
                reasons.add(new Choice.Reason(model.names().get(rows[best]), added[best]));
            }
            added[best] = Double.NEGATIVE_INFINITY;
        }
        return reasons;
    }
}
