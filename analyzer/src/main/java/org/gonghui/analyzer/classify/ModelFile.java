package org.gonghui.analyzer.classify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Message;

/// The file of a model: UTF-8, tab-separated, made to be read by people too. A first line with the format, lines
/// `about NAME VALUE` with where it comes from, `categories` with their ids, `mixing A B`, `bias` and `features N`; then
/// one line a feature: its name and its weights in hundredths.
final class ModelFile {

    private static final String FORMAT = "gonghui-category-model 1";
    private static final String TAB = "\t";
    /// Weights are kept in steps of this.
    private static final double STEP = 0.01;

    private ModelFile() {}

    static void write(CategoryModel model, Appendable out) throws IOException {
        out.append(FORMAT).append('\n');
        for (Map.Entry<String, String> entry : model.provenance().entrySet()) {
            out.append("about\t").append(entry.getKey()).append(TAB).append(entry.getValue()).append('\n');
        }
        StringJoiner ids = new StringJoiner(TAB, "categories\t", "\n");
        Arrays.stream(Category.values()).map(Category::id).forEach(ids::add);
        out.append(ids.toString());
        out.append("mixing\t" + model.mixing().rules() + TAB + model.mixing().model() + "\n");
        StringJoiner bias = new StringJoiner(TAB, "bias\t", "\n");
        model.bias().forEach(value -> bias.add(String.valueOf(Math.round(value / STEP))));
        out.append(bias.toString());
        out.append("features\t" + model.names().size() + "\n");
        for (int row = 0; row < model.names().size(); row++) {
            StringJoiner weights = new StringJoiner(TAB, model.names().get(row) + TAB, "\n");
            for (Category category : Category.values()) {
                weights.add(String.valueOf(Math.round(model.weight(row, category) / STEP)));
            }
            out.append(weights.toString());
        }
    }

    /// Whether a feature's weights are all too small to be kept.
    static boolean isNegligible(List<Double> weights) {
        return weights.stream().allMatch(weight -> Math.round(weight / STEP) == 0);
    }

    static CategoryModel read(String file, List<String> lines) throws ModelException {
        return new Reading(file, lines).model();
    }

    /// A file on its way in.
    private static final class Reading {

        private final String file;
        private final List<String> lines;
        private final Map<String, String> provenance = new TreeMap<>();
        private CategoryModel.Mixing mixing = new CategoryModel.Mixing(1, 0);
        private List<Double> bias = List.of();
        private int at = 1;

        Reading(String file, List<String> lines) throws ModelException {
            this.file = file;
            this.lines = lines;
            if (lines.isEmpty() || !lines.getFirst().equals(FORMAT)) {
                throw wrong(0, "开头不是“" + FORMAT + "”，不是模型文件或由别的版本写成",
                        "does not begin with '" + FORMAT + "': no model, or of another version");
            }
        }

        CategoryModel model() throws ModelException {
            int features = head();
            if (lines.size() - at != features || bias.size() != CategoryModel.CATEGORIES) {
                throw wrong(0, "应有 " + features + " 个特征，有 " + (lines.size() - at) + " 行；文件可能不完整",
                        "should have " + features + " features and has " + (lines.size() - at)
                                + " lines; it may be cut off");
            }
            Map<String, List<Double>> weights = new TreeMap<>();
            while (at < lines.size()) {
                List<String> cells = cells();
                String name = cells.getFirst();
                if (name.length() < 2 || !FeatureGroup.isMark(name.charAt(0))) {
                    throw wrong(at, "“" + name + "”不是特征名", "'" + name + "' is no name of a feature");
                }
                weights.put(name, hundredths(cells));
            }
            return new CategoryModel(provenance, mixing, bias, weights);
        }

        /// Reads up to the features; how many there should be.
        private int head() throws ModelException {
            while (at < lines.size()) {
                List<String> cells = cells();
                switch (cells.getFirst()) {
                    case "about" -> provenance.put(cells.get(1), cells.get(cells.size() - 1));
                    case "categories" -> check(cells);
                    case "mixing" -> mixing = new CategoryModel.Mixing(number(cells, 1), number(cells, 2));
                    case "bias" -> bias = hundredths(cells);
                    case "features" -> {
                        return (int) number(cells, 1);
                    }
                    default -> throw wrong(at, "不认识“" + cells.getFirst() + "”", "unknown '" + cells.getFirst() + "'");
                }
            }
            throw wrong(0, "没有特征", "has no features");
        }

        private void check(List<String> cells) throws ModelException {
            List<String> expected = Arrays.stream(Category.values()).map(Category::id).toList();
            if (!cells.subList(1, cells.size()).equals(expected)) {
                throw wrong(at, "类别不是 " + expected, "the categories are not " + expected);
            }
        }

        private List<String> cells() throws ModelException {
            List<String> cells = List.of(lines.get(at++).split(TAB, -1));
            if (cells.size() < 2) {
                throw wrong(at, "只有一格", "has one cell only");
            }
            return cells;
        }

        private List<Double> hundredths(List<String> cells) throws ModelException {
            if (cells.size() != CategoryModel.CATEGORIES + 1) {
                throw wrong(at, "应有 " + CategoryModel.CATEGORIES + " 个权重，有 " + (cells.size() - 1),
                        "needs " + CategoryModel.CATEGORIES + " weights, has " + (cells.size() - 1));
            }
            List<Double> weights = new ArrayList<>();
            for (int i = 1; i < cells.size(); i++) {
                weights.add(number(cells, i) * STEP);
            }
            return weights;
        }

        private double number(List<String> cells, int index) throws ModelException {
            try {
                return Double.parseDouble(index < cells.size() ? cells.get(index) : "");
            } catch (NumberFormatException e) {
                throw (ModelException) wrong(at, "第 " + (index + 1) + " 格不是数", "cell " + (index + 1)
                        + " is no number").initCause(e);
            }
        }

        private ModelException wrong(int line, String zh, String en) {
            return new ModelException(file, line, new Message(zh, en));
        }
    }
}
