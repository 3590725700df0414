package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gonghui.analyzer.classify.LinearModel;
import org.gonghui.analyzer.classify.ParagraphModel;
import org.gonghui.analyzer.classify.Task;
import org.gonghui.analyzer.training.TrainingData.Document;
import org.gonghui.analyzer.training.TrainingData.Labels;

/// Learns all tasks from documents: tunes each on inner folds, then fits it to all its lines.
final class Learner {

    /// A task of which fewer lines are annotated is not learned.
    private static final int LEAST_LINES = 30;

    private final TrainingData data;
    private final List<Integer> groups;

    /// What was learned, and how it was tuned.
    record Learned(List<LinearModel> models, Map<Task, Tuning> tunings, Map<Task, Integer> lines) {}

    /// @param groups number of the group of near copies of each document
    Learner(TrainingData data, List<Integer> groups) {
        this.data = data;
        this.groups = groups;
    }

    /// @param documents places of documents among those of the data
    Learned learn(List<Integer> documents, int innerFolds) {
        List<LinearModel> models = new ArrayList<>();
        Map<Task, Tuning> tunings = new EnumMap<>(Task.class);
        Map<Task, Integer> lines = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            List<Example> examples = examples(task, documents);
            if (examples.size() >= LEAST_LINES && examples.stream().mapToInt(Example::wanted).distinct().count() > 1) {
                Tuning tuning = Tuning.choose(task, examples, data.vocabulary(task).size(), innerFolds);
                models.add(fit(task, examples, tuning));
                tunings.put(task, tuning);
                lines.put(task, examples.size());
            }
        }
        return new Learned(models, tunings, lines);
    }

    /// The lines of documents for a task.
    private List<Example> examples(Task task, List<Integer> documents) {
        List<Example> examples = new ArrayList<>();
        for (int number : documents) {
            Document document = data.documents().get(number);
            boolean judges = data.judges(document);
            for (Labels line : document.lines()) {
                if (line.task() == task) {
                    examples.add(new Example(groups.get(number), line.vector(), line.ruleScores(), line.wanted(),
                            line.alsoRight(), judges));
                }
            }
        }
        return examples;
    }

    private LinearModel fit(Task task, List<Example> examples, Tuning tuning) {
        Vocabulary vocabulary = data.vocabulary(task);
        LinearFit fit = LinearFit.of(task, examples, vocabulary.size(), tuning.cost());
        Map<String, List<Double>> features = new TreeMap<>();
        fit.weights(vocabulary).forEach((name, weights) -> {
            if (!LinearModel.isNegligible(weights)) {
                features.put(name, weights);
            }
        });
        return new LinearModel(task, tuning.mixing(), fit.bias(), features);
    }

    /// A model of what was learned.
    static ParagraphModel model(Learned learned, Map<String, String> provenance) {
        return new ParagraphModel(provenance, learned.models());
    }

    /// A model that does not ask the rules.
    static ParagraphModel withoutRules(Learned learned) {
        return new ParagraphModel(Map.of(), learned.models()
                .stream()
                .map(model -> model.with(new LinearModel.Mixing(0, Math.max(1, model.mixing().model()))))
                .toList());
    }
}
