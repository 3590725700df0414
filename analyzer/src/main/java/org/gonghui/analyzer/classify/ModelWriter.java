package org.gonghui.analyzer.classify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Writes the file of a model: UTF-8, tab-separated, made to be read by people too. A first line with the format, lines
/// `about NAME VALUE` with where it comes from; then for each task `task ID`, `labels` with their ids, `mixing A B`, `bias`
/// and `features N`, and one line a feature: its name and its weights in hundredths.
final class ModelWriter {

    static final String FORMAT = "gonghui-model 2";
    /// Weights are kept in steps of this.
    static final double STEP = 0.01;
    private static final double LEAST = 0.4;
    private static final String TAB = "\t";

    private ModelWriter() {}

    static void write(ParagraphModel model, Appendable out) throws IOException {
        out.append(FORMAT).append('\n');
        for (Map.Entry<String, String> entry : model.provenance().entrySet()) {
            out.append("about\t").append(entry.getKey()).append(TAB).append(entry.getValue()).append('\n');
        }
        for (Task task : Task.values()) {
            if (model.of(task).isPresent()) {
                write(model.of(task).get(), out);
            }
        }
    }

    private static void write(LinearModel model, Appendable out) throws IOException {
        Task task = model.task();
        out.append("task\t" + task.id() + "\nlabels\t" + String.join(TAB, task.labels()) + "\n");
        out.append("mixing\t" + model.mixing().rules() + TAB + model.mixing().model() + "\n");
        StringJoiner bias = new StringJoiner(TAB, "bias\t", "\n");
        model.bias().forEach(value -> bias.add(String.valueOf(Math.round(value / STEP))));
        out.append(bias.toString());
        out.append("features\t" + model.size() + "\n");
        for (int row = 0; row < model.size(); row++) {
            StringJoiner weights = new StringJoiner(TAB, model.names().get(row) + TAB, "\n");
            for (int label = 0; label < task.size(); label++) {
                weights.add(String.valueOf(Math.round(model.weight(row, label) / STEP)));
            }
            out.append(weights.toString());
        }
    }

    /// Whether a feature's weights are all too small to be kept: without the three quarters of the features that weigh
    /// least, nothing is lost and the file is small.
    static boolean isNegligible(List<Double> weights) {
        return weights.stream().allMatch(weight -> Math.abs(weight) < LEAST);
    }
}
