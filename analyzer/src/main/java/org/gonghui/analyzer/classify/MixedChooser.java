package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gonghui.corpus.text.Category;

/// Chooses the category of one line by rules and model: one pass over the line's features. Belongs to one line.
@SuppressWarnings("EnumOrdinal") // asked many times for every line, where maps of enums cost more than all else
final class MixedChooser implements FeatureSink {

    private static final int SHOWN = 4;

    private final CategoryModel model;
    private final double[] sums;
    private int[] rows = new int[256];
    private double[] values = new double[256];
    private int count;

    private MixedChooser(CategoryModel model) {
        this.model = model;
        this.sums = model.bias().stream().mapToDouble(Double::doubleValue).toArray();
    }

    static Choice choose(CategoryModel model, Scene scene, int index) {
        MixedChooser chooser = new MixedChooser(model);
        FeatureReader.read(scene, index, chooser);
        return chooser.choice(scene.ballots().get(index));
    }

    @Override
    public void add(FeatureGroup group, CharSequence text, int start, int end, double value) {
        int row = model.row(group, text, start, end);
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

    private Choice choice(Ballot ballot) {
        double[] odds = new double[sums.length];
        for (Category category : Category.values()) {
            odds[category.ordinal()] = model.mixing().rules() * ballot.score(category)
                    + model.mixing().model() * sums[category.ordinal()];
        }
        List<Category> ranking = Arrays.stream(Category.values())
                .sorted(Comparator.comparingDouble((Category category) -> -odds[category.ordinal()]))
                .toList();
        Category first = ranking.getFirst();
        return new Choice(ranking, share(odds, first), share(odds, ranking.get(1)), reasons(first));
    }

    private static double share(double[] odds, Category category) {
        double sum = 0;
        for (double other : odds) {
            sum += Math.exp(other - odds[category.ordinal()]);
        }
        return 1 / sum;
    }

    /// The features that speak most for a category.
    private List<Choice.Reason> reasons(Category category) {
        double[] added = new double[count];
        for (int i = 0; i < count; i++) {
            added[i] = model.mixing().model() * values[i] * model.weight(rows[i], category);
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
