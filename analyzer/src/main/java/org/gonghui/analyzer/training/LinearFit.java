package org.gonghui.analyzer.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gonghui.analyzer.classify.Task;

/// L2-regularised logistic regression, one label against the rest (R.-E. Fan et al., LIBLINEAR: A Library for Large
/// Linear Classification, JMLR 9, 2008, 1871–1874; solver 0, which uses no random numbers), over features weighed by their [Rarity].
final class LinearFit {

    /// A feature must occur in this many groups of documents: what only one or two schools write is no topic, and the
    /// names of their people do not get into the model.
    static final int LEAST_GROUPS = 3;
    private static final double TOLERANCE = 0.01;
    /// For these rare features count more; how much a line proves shows in a few facts that are all common.
    private static final Set<Task> BY_RARITY = EnumSet.of(Task.KIND, Task.CATEGORY);
    /// What is added to a label that no example has, so that it is never chosen.
    private static final double NEVER = -20;

    private final int labels;
    private final double[] bias;
    /// For each feature of the vocabulary, the place of its weights, -1 if it has none.
    private final int[] places;
    private final double[][] weights;

    /// @param factors of the values of the features with a place
    private LinearFit(int labels, int[] places, double[] factors, Model model) {
        this.labels = labels;
        this.places = places;
        int features = model.getNrFeature();
        this.weights = new double[features][];
        double[] given = model.getFeatureWeights();
        int[] known = model.getLabels();
        for (int i = 0; i < features; i++) {
            double factor = factors[i];
            weights[i] = Arrays.stream(row(given, known, i)).map(weight -> weight * factor).toArray();
        }
        this.bias = row(given, known, features);
        for (int label = 0; label < labels; label++) {
            int wanted = label;
            bias[label] = Arrays.stream(known).anyMatch(one -> one == wanted) ? bias[label] : NEVER;
        }
    }

    /// @param vocabulary number of features
    /// @param cost regularisation: the smaller, the stronger
    static LinearFit of(Task task, List<Example> examples, int vocabulary, double cost) {
        int[] places = places(examples, vocabulary);
        double[] factors = Rarity.of(occurrences(examples, places), examples.size(), BY_RARITY.contains(task) ? 1 : 0);
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = 1 + factors.length;
        problem.bias = 1;
        problem.y = examples.stream().mapToDouble(Example::wanted).toArray();
        problem.x = examples.stream().map(one -> vector(one.vector(), places, factors)).toArray(Feature[][]::new);
        return new LinearFit(task.labels().size(), places, factors,
                train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE)));
    }

    private static Model train(Problem problem, Parameter parameter) {
        Linear.disableDebugOutput();
        return Linear.train(problem, parameter);
    }

    /// Numbers the features of the examples that are in enough groups, in the order of the vocabulary.
    private static int[] places(List<Example> examples, int vocabulary) {
        int[] lastGroup = new int[vocabulary];
        int[] groups = new int[vocabulary];
        Arrays.fill(lastGroup, -1);
        List<Example> sorted = examples.stream().sorted(Comparator.comparingInt(Example::group)).toList();
        for (Example example : sorted) {
            for (int i = 0; i < example.vector().size(); i++) {
                int feature = example.vector().number(i);
                groups[feature] += lastGroup[feature] == example.group() ? 0 : 1;
                lastGroup[feature] = example.group();
            }
        }
        int next = 0;
        for (int feature = 0; feature < vocabulary; feature++) {
            groups[feature] = groups[feature] >= LEAST_GROUPS ? next++ : -1;
        }
        return groups;
    }

    /// In how many examples each feature with a place is.
    private static int[] occurrences(List<Example> examples, int[] places) {
        int[] counts = new int[(int) Arrays.stream(places).filter(place -> place >= 0).count()];
        for (Example example : examples) {
            for (int i = 0; i < example.vector().size(); i++) {
                int place = places[example.vector().number(i)];
                if (place >= 0) {
                    counts[place]++;
                }
            }
        }
        return counts;
    }

    private static Feature[] vector(FeatureVector vector, int[] places, double[] factors) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        for (int i = 0; i < vector.size(); i++) {
            int place = places[vector.number(i)];
            if (place >= 0) {
                values.put(place + 1, vector.value(i) * factors[place]);
            }
        }
        values.put(1 + factors.length, 1.0);
        return values.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }

    /// The weights of a feature by label. Of two classes the library keeps one weight, that of the first.
    private double[] row(double[] given, int[] known, int feature) {
        double[] row = new double[labels];
        int kept = known.length == 2 ? 1 : known.length;
        for (int k = 0; k < known.length; k++) {
            row[known[k]] = k < kept ? given[feature * kept + k] : -given[feature * kept];
        }
        return row;
    }

    /// What is added to each label whatever the line.
    List<Double> bias() {
        return Arrays.stream(bias).boxed().toList();
    }

    /// The weights of each feature, one a label, in the order of the names.
    Map<String, List<Double>> weights(Vocabulary vocabulary) {
        Map<String, List<Double>> rows = new TreeMap<>();
        for (int feature = 0; feature < places.length; feature++) {
            if (places[feature] >= 0) {
                rows.put(vocabulary.name(feature), Arrays.stream(weights[places[feature]]).boxed().toList());
            }
        }
        return rows;
    }

    /// The sum of each label for a line.
    double[] sums(FeatureVector vector) {
        double[] sums = bias.clone();
        for (int i = 0; i < vector.size(); i++) {
            int place = places[vector.number(i)];
            if (place >= 0) {
                for (int label = 0; label < sums.length; label++) {
                    sums[label] += vector.value(i) * weights[place][label];
                }
            }
        }
        return sums;
    }
}
