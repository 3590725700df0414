package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.classify.ParagraphModel;
import org.gonghui.analyzer.classify.Task;
import org.gonghui.analyzer.gold.GoldException;
import org.gonghui.analyzer.score.LineScore;
import org.gonghui.analyzer.training.Learner.Learned;
import org.gonghui.analyzer.training.TrainingReport.SetReport;
import org.gonghui.corpus.text.UserException;

/// Trains a model and tells how good it is. Deterministic: the same data give the same model.
public final class ModelTrainer {

    private static final int OUTER_FOLDS = 10;
    private static final int INNER_FOLDS = 4;

    private final TrainingData data;
    private final Learner learner;
    private final List<Integer> groups;

    /// A model and its report.
    public record Trained(ParagraphModel model, TrainingReport report) {}

    private ModelTrainer(TrainingData data) {
        this.data = data;
        this.groups = NearCopies.groups(data.documents().stream().map(TrainingData.Document::text).toList());
        this.learner = new Learner(data, groups);
    }

    /// Trains on all lines, and validates on each fold by models trained on the others.
    ///
    /// @throws TrainingException if the documents are too few or too alike for folds
    /// @throws GoldException if an annotated line is not in its page
    public static Trained train(TrainingData data) throws UserException {
        return new ModelTrainer(data).train();
    }

    private Trained train() throws UserException {
        Map<Integer, Integer> folds = folds();
        List<Learned> rest = IntStream.range(0, OUTER_FOLDS).parallel()
                .mapToObj(fold -> learner.learn(documents(folds, fold), INNER_FOLDS))
                .toList();
        Learned learned = learner.learn(documents(folds, OUTER_FOLDS), OUTER_FOLDS);
        List<Classifier> both = rest.stream().map(one -> with(Learner.model(one, Map.of()))).toList();
        List<Classifier> alone = rest.stream().map(one -> with(Learner.withoutRules(one))).toList();
        Classifier seen = with(Learner.model(learned, Map.of()));
        Validation validation = new Validation(data);
        List<LineScore> byRules = validation.scores(document -> data.classifier());
        List<LineScore> byModel = validation.scores(document -> alone.get(fold(folds, document)));
        List<LineScore> byBoth = validation.scores(document -> both.get(fold(folds, document)));
        List<LineScore> resubstituted = validation.scores(document -> seen);
        List<SetReport> sets = new ArrayList<>();
        for (int i = 0; i < data.sources().size(); i++) {
            sets.add(new SetReport(data.sources().get(i).name(), byRules.get(i), byModel.get(i), byBoth.get(i),
                    resubstituted.get(i)));
        }
        TrainingReport report = new TrainingReport(sets, (int) groups.stream().distinct().count(),
                learned.models().stream().mapToInt(model -> model.size()).sum());
        return new Trained(Learner.model(learned, provenance(learned, report)), report);
    }

    private Classifier with(ParagraphModel model) {
        return data.classifier().with(model);
    }

    /// The fold of each group.
    private Map<Integer, Integer> folds() throws TrainingException {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            sizes.merge(groups.get(i), data.documents().get(i).size(), Integer::sum);
        }
        if (sizes.size() < OUTER_FOLDS) {
            throw new TrainingException(sizes.size(), OUTER_FOLDS);
        }
        return Folds.assign(sizes, OUTER_FOLDS);
    }

    private int fold(Map<Integer, Integer> folds, int document) {
        return folds.getOrDefault(groups.get(document), 0);
    }

    /// The documents that are not in a fold.
    private List<Integer> documents(Map<Integer, Integer> folds, int without) {
        return IntStream.range(0, groups.size()).filter(i -> fold(folds, i) != without).boxed().toList();
    }

    private Map<String, String> provenance(Learned learned, TrainingReport report) {
        Map<String, String> about = new TreeMap<>();
        about.put("training-sha256",
                data.sources().stream().map(TrainingData.Source::sha256).collect(Collectors.joining(" ")));
        about.put("document-groups", String.valueOf(report.groups()));
        about.put("method", "L2-regularised logistic regression, one against the rest (liblinear 2.44, solver 0);"
                + " of kinds and categories weighed by inverse document frequency;"
                + " features in at least " + LinearFit.LEAST_GROUPS + " document groups");
        for (Task task : Task.values()) {
            Tuning tuning = learned.tunings().get(task);
            if (tuning != null) {
                about.put(task.id(), String.format(Locale.ROOT, "%d lines, cost %s, log loss %.4f over %d folds",
                        learned.lines().get(task), tuning.cost(), tuning.logLoss(), OUTER_FOLDS));
            }
        }
        report.sets().forEach(set -> about.put("validated-" + set.name(), validated(set)));
        return about;
    }

    private static String validated(SetReport set) {
        return String.format(Locale.ROOT, "over %d folds: %s; rules alone: %s; model alone: %s; seen: %s", OUTER_FOLDS,
                validated(set.both()), validated(set.rules()), validated(set.model()), validated(set.seen()));
    }

    private static String validated(LineScore score) {
        return String.format(Locale.ROOT, "kind %.4f (F1 %.4f), category %.4f (F1 %.4f), substance kappa %.4f",
                score.kinds().accuracy(), score.kinds().macroF1(), score.categories().accuracy(),
                score.categories().macroF1(), score.substances().kappa());
    }
}
