package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gonghui.analyzer.classify.CategoryModel;
import org.gonghui.analyzer.classify.CategoryModel.Mixing;
import org.gonghui.analyzer.measure.Calibration;
import org.gonghui.analyzer.measure.Calibration.Forecast;
import org.gonghui.analyzer.measure.Confusion;
import org.gonghui.analyzer.measure.Confusion.Pair;
import org.gonghui.analyzer.training.TrainingReport.Quality;
import org.gonghui.analyzer.training.TrainingReport.SetReport;
import org.gonghui.corpus.text.Category;

/// Trains a model and tells how good it is. Deterministic: the same data give the same model.
public final class ModelTrainer {

    private static final int OUTER_FOLDS = 10;
    private static final int INNER_FOLDS = 5;
    private static final int BINS = 10;
    /// How rules alone are turned into probabilities: as the classifier does without a model.
    private static final Mixing RULES_ALONE = new Mixing(0.5, 0);
    private static final Mixing MODEL_ALONE = new Mixing(0, 1);

    private ModelTrainer() {}

    /// A model and its report.
    public record Trained(CategoryModel model, TrainingReport report) {}

    /// A line judged by a model that has not seen it, and by the mixing that was chosen without it.
    private record Validated(Judged judged, Mixing mixing) {}

    /// Trains on all lines, and validates on each fold by models trained on the others.
    ///
    /// @throws TrainingException if the documents are too few or too alike for folds
    public static Trained train(TrainingData data) throws TrainingException {
        List<Example> examples = data.examples();
        List<Validated> validated = validate(examples);
        Tuning tuning = Tuning.choose(examples, OUTER_FOLDS);
        LinearFit fit = LinearFit.of(examples, tuning.cost());
        Map<String, List<Double>> features = new TreeMap<>();
        fit.weights().forEach((name, weights) -> {
            if (!CategoryModel.isNegligible(weights)) {
                features.put(name, weights);
            }
        });
        int groups = (int) examples.stream().map(Example::group).distinct().count();
        TrainingReport report = new TrainingReport(
                data.sets().stream().map(set -> report(set, validated)).toList(), groups, tuning.cost(),
                features.size());
        return new Trained(new CategoryModel(provenance(data, examples, tuning, report), tuning.mixing(),
                fit.bias(), features), report);
    }

    private static List<Validated> validate(List<Example> examples) throws TrainingException {
        List<List<Example>> folds = Folds.deal(examples, OUTER_FOLDS);
        if (folds.size() < OUTER_FOLDS) {
            throw new TrainingException(folds.size(), OUTER_FOLDS);
        }
        List<Validated> validated = new ArrayList<>();
        for (int i = 0; i < folds.size(); i++) {
            List<Example> rest = Folds.without(folds, i);
            Tuning tuning = Tuning.choose(rest, INNER_FOLDS);
            LinearFit fit = LinearFit.of(rest, tuning.cost());
            for (Example example : folds.get(i)) {
                validated.add(new Validated(new Judged(example, fit), tuning.mixing()));
            }
        }
        return validated;
    }

    private static SetReport report(String set, List<Validated> all) {
        List<Validated> lines = all.stream().filter(line -> line.judged().example().set().equals(set)).toList();
        return new SetReport(set, lines.size(), quality(lines, RULES_ALONE), quality(lines, MODEL_ALONE),
                quality(lines));
    }

    private static Quality quality(List<Validated> lines, Mixing mixing) {
        return quality(lines.stream().map(line -> new Validated(line.judged(), mixing)).toList());
    }

    private static Quality quality(List<Validated> lines) {
        List<Pair> pairs = new ArrayList<>();
        List<Forecast> forecasts = new ArrayList<>();
        double loss = 0;
        for (Validated line : lines) {
            Example example = line.judged().example();
            double[] probabilities = line.judged().mixed(line.mixing().rules(), line.mixing().model());
            Category given = Judged.best(probabilities);
            boolean right = example.accepts(given);
            String wanted = example.category().id();
            pairs.add(new Pair(wanted, right ? wanted : given.id()));
            forecasts.add(new Forecast(Math.min(1, probabilities[Judged.ORDER.indexOf(given)]), right));
            loss += Tuning.logLoss(List.of(line.judged()), line.mixing().rules(), line.mixing().model());
        }
        Confusion confusion = Confusion.of(pairs);
        return new Quality(confusion.accuracy(), confusion.macroF1(), lines.isEmpty() ? 0 : loss / lines.size(),
                Calibration.of(forecasts, BINS).error());
    }

    private static Map<String, String> provenance(TrainingData data, List<Example> examples, Tuning tuning,
            TrainingReport report) {
        Map<String, String> about = new TreeMap<>();
        about.put("training-sha256", String.join(" ", data.hashes()));
        about.put("lines", String.valueOf(examples.size()));
        about.put("document-groups", String.valueOf(report.groups()));
        about.put("method", "L2-regularised logistic regression, one against the rest (liblinear 2.44, solver 0)");
        about.put("cost", String.valueOf(tuning.cost()));
        about.put("features", "pairs and triples of characters, words, words of the leading clause, pairs of headings,"
                + " rule categories of the lines above and below; in at least " + LinearFit.LEAST_GROUPS
                + " document groups");
        about.put("log-loss", String.format(Locale.ROOT, "%.4f over %d folds", tuning.logLoss(), OUTER_FOLDS));
        about.put("validated", report.sets().stream()
                .map(set -> String.format(Locale.ROOT, "%s: rules %.4f, model %.4f, both %.4f of %d", set.name(),
                        set.rules().accuracy(), set.model().accuracy(), set.both().accuracy(), set.lines()))
                .collect(Collectors.joining("; ")));
        return about;
    }
}
