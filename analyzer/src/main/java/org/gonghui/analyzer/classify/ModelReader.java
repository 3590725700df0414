package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gonghui.corpus.text.Message;

/// Reads what [ModelWriter] writes. Belongs to one file.
final class ModelReader {

    private final String file;
    private final List<String> lines;
    private final Map<String, String> provenance = new TreeMap<>();
    private final List<LinearModel> models = new ArrayList<>();
    private int at = 1;

    private ModelReader(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /// @throws ModelException naming the file and the first line that cannot be used
    static ParagraphModel read(String file, List<String> lines) throws ModelException {
        return new ModelReader(file, lines).model();
    }

    private ParagraphModel model() throws ModelException {
        if (lines.isEmpty() || !lines.getFirst().equals(ModelWriter.FORMAT)) {
            throw wrong(0, "开头不是“" + ModelWriter.FORMAT + "”，不是模型文件或由别的版本写成",
                    "does not begin with '" + ModelWriter.FORMAT + "': no model, or of another version");
        }
        while (at < lines.size()) {
            List<String> cells = cells();
            switch (cells.getFirst()) {
                case "about" -> provenance.put(cells.get(1), cells.getLast());
                case "task" -> models.add(task(task(cells.get(1))));
                default -> throw wrong(at, "不认识“" + cells.getFirst() + "”", "unknown '" + cells.getFirst() + "'");
            }
        }
        return new ParagraphModel(provenance, models);
    }

    private Task task(String id) throws ModelException {
        for (Task task : Task.values()) {
            if (task.id().equals(id) && models.stream().noneMatch(model -> model.task() == task)) {
                return task;
            }
        }
        throw wrong(at, "任务“" + id + "”不认识，或已经有了", "task '" + id + "' is unknown, or there twice");
    }

    private LinearModel task(Task task) throws ModelException {
        List<String> labels = named("labels");
        if (!labels.equals(task.labels())) {
            throw wrong(at, "标签不是 " + task.labels(), "the labels are not " + task.labels());
        }
        List<String> mixing = named("mixing");
        LinearModel.Mixing mixed = new LinearModel.Mixing(number(mixing, 0), number(mixing, mixing.size() - 1));
        float[] bias = new float[task.size()];
        hundredths(next(), bias, 0, task.size());
        int count = (int) number(named("features"), 0);
        if (count < 0 || lines.size() - at < count) {
            throw wrong(0, "应有 " + count + " 个特征，只剩 " + (lines.size() - at) + " 行；文件可能不完整",
                    "should have " + count + " features and " + (lines.size() - at)
                            + " lines are left; it may be cut off");
        }
        List<Double> biases = new ArrayList<>();
        for (float value : bias) {
            biases.add((double) value);
        }
        return features(task, mixed, biases, count);
    }

    private LinearModel features(Task task, LinearModel.Mixing mixing, List<Double> bias, int count)
            throws ModelException {
        String[] names = new String[count];
        float[] weights = new float[count * task.size()];
        for (int row = 0; row < count; row++) {
            String line = next();
            names[row] = line.substring(0, Math.max(0, line.indexOf('\t')));
            if (names[row].length() < 2 || !FeatureGroup.isMark(names[row].charAt(0))) {
                throw wrong(at, "“" + names[row] + "”不是特征名", "'" + names[row] + "' is no name of a feature");
            }
            hundredths(line, weights, row * task.size(), task.size());
        }
        try {
            return new LinearModel(task, mixing, bias, Arrays.asList(names), weights);
        } catch (IllegalArgumentException e) {
            throw (ModelException) wrong(at, "特征重复（" + e.getMessage() + "）", String.valueOf(e.getMessage()))
                    .initCause(e);
        }
    }

    private String next() throws ModelException {
        if (at >= lines.size()) {
            throw wrong(0, "文件不完整", "is cut off");
        }
        return lines.get(at++);
    }

    private List<String> cells() throws ModelException {
        List<String> cells = List.of(next().split("\t", -1));
        if (cells.size() < 2) {
            throw wrong(at, "只有一格", "has one cell only");
        }
        return cells;
    }

    private List<String> named(String name) throws ModelException {
        List<String> cells = cells();
        if (!cells.getFirst().equals(name)) {
            throw wrong(at, "应为“" + name + "”，是“" + cells.getFirst() + "”",
                    "should be '" + name + "', is '" + cells.getFirst() + "'");
        }
        return cells.subList(1, cells.size());
    }

    private double number(List<String> cells, int index) throws ModelException {
        try {
            return Double.parseDouble(cells.get(index));
        } catch (NumberFormatException e) {
            throw (ModelException) notANumber(index + 1).initCause(e);
        }
    }

    /// Reads the whole numbers after the first cell of a line: without cutting it up, for there are many lines.
    private void hundredths(String line, float[] weights, int from, int count) throws ModelException {
        int start = line.indexOf('\t') + 1;
        for (int i = 0; i < count; i++) {
            int tab = line.indexOf('\t', start);
            boolean last = i == count - 1;
            if (start == 0 || (tab < 0) != last) {
                throw wrong(at, "应有 " + count + " 个权重", "needs " + count + " weights");
            }
            int end = last ? line.length() : tab;
            try {
                weights[from + i] = (float) (Integer.parseInt(line, start, end, 10) * ModelWriter.STEP);
            } catch (NumberFormatException e) {
                throw (ModelException) notANumber(i + 1).initCause(e);
            }
            start = end + 1;
        }
    }

    /// @param cell from 0
    private ModelException notANumber(int cell) {
        return wrong(at, "第 " + (cell + 1) + " 格不是数", "cell " + (cell + 1) + " is no number");
    }

    private ModelException wrong(int line, String zh, String en) {
        return new ModelException(file, line, new Message(zh, en));
    }
}
