package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A linear model of one [Task]: each feature of a line adds its weights to the labels, and their sums are mixed with
/// what the rules say.
///
/// `p_c = exp(l_c) / Σ exp(l_i)`, `l_c = a · s_c + b · (w_c0 + Σ_f w_cf · x_f)`, where `s_c` is the score of label `c` by the
/// rules, `x_f` the value of feature `f` in the line, `a` and `b` the mixing weights.
///
/// Immutable; safe for any number of threads.
public final class LinearModel {

    private final Task task;
    private final Mixing mixing;
    private final List<Double> bias;
    private final double[] biases;
    private final List<String> names;
    private final int labels;
    private final float[] weights;
    private final FeatureTable table;

    /// How rules and model are mixed.
    ///
    /// @param rules `a`: what one unit of a rule's score adds to the log odds, at least 0
    /// @param model `b`: what one unit of the linear sum adds to the log odds, at least 0
    public record Mixing(double rules, double model) {

        public Mixing {
            if (!(rules >= 0 && model >= 0)) {
                throw new IllegalArgumentException("mixing weights must be at least 0, got " + rules + ", " + model);
            }
        }
    }

    /// A model from what was learned.
    ///
    /// @param bias for each label in their order
    /// @param features for each feature its weights, one a label in their order
    /// @throws IllegalArgumentException if a list has not one weight for each label
    public LinearModel(Task task, Mixing mixing, List<Double> bias, Map<String, List<Double>> features) {
        this(task, mixing, bias, List.copyOf(new TreeMap<>(features).keySet()), rows(task, new TreeMap<>(features)));
    }

    /// @param names in order
    /// @param weights those of the first name, one a label, those of the second, …; not to be changed afterwards
    LinearModel(Task task, Mixing mixing, List<Double> bias, List<String> names, float[] weights) {
        this(task, mixing, bias, names, weights, new FeatureTable(names));
    }

    private LinearModel(Task task, Mixing mixing, List<Double> bias, List<String> names, float[] weights,
            FeatureTable table) {
        if (bias.size() != task.size() || weights.length != names.size() * task.size()) {
            throw new IllegalArgumentException("bias and each feature need " + task.size() + " weights, got "
                    + bias.size() + " and " + weights.length + " for " + names.size() + " features");
        }
        this.task = task;
        this.mixing = mixing;
        this.bias = List.copyOf(bias);
        this.biases = bias.stream().mapToDouble(Double::doubleValue).toArray();
        this.labels = task.size();
        this.names = List.copyOf(names);
        this.weights = weights;
        this.table = table;
    }

    private static float[] rows(Task task, SortedMap<String, List<Double>> features) {
        float[] weights = new float[features.size() * task.size()];
        int at = 0;
        for (Map.Entry<String, List<Double>> feature : features.entrySet()) {
            if (feature.getValue().size() != task.size()) {
                throw new IllegalArgumentException("feature " + feature.getKey() + " needs " + task.size()
                        + " weights, got " + feature.getValue().size());
            }
            for (double weight : feature.getValue()) {
                weights[at++] = (float) weight;
            }
        }
        return weights;
    }

    /// This model, mixed otherwise.
    public LinearModel with(Mixing other) {
        return new LinearModel(task, other, bias, names, weights, table);
    }

    /// Whether a feature of these weights can be left out of a model without a difference.
    public static boolean isNegligible(List<Double> weights) {
        return ModelWriter.isNegligible(weights);
    }

    public Task task() {
        return task;
    }

    public Mixing mixing() {
        return mixing;
    }

    /// Number of features.
    public int size() {
        return names.size();
    }

    List<Double> bias() {
        return bias;
    }

    /// Names of the features, in order.
    List<String> names() {
        return names;
    }

    /// Row of a feature, -1 if it is not known.
    int row(FeatureGroup group, String text, int start, int end) {
        return table.find(group.mark(), text, start, end);
    }

    /// As above, for a whole string.
    int row(FeatureGroup group, String words) {
        return table.find(group.mark(), words);
    }

    /// As above, by the key of the words.
    int row(FeatureGroup group, long key) {
        return table.find(group.mark(), key);
    }

    float weight(int row, int label) {
        return weights[row * labels + label];
    }

    /// The sums of a line of which nothing is known: the biases, the caller's own.
    double[] sums() {
        return biases.clone();
    }

    /// Adds `value` times the weights of a row to `sums`.
    void addTo(double[] sums, int row, double value) {
        int at = row * labels;
        for (int i = 0; i < labels; i++) {
            sums[i] += value * weights[at + i];
        }
    }
}
