package org.gonghui.analyzer.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gonghui.corpus.text.Category;

/// L2-regularised logistic regression, one category against the rest (R.-E. Fan et al., LIBLINEAR: A Library for Large
/// Linear Classification, JMLR 9, 2008, 1871–1874; solver 0, which uses no random numbers).
final class LinearFit {

    /// A feature must occur in this many groups of documents: what only one school writes is no topic, and the names of
    /// its people do not get into the model.
    static final int LEAST_GROUPS = 2;
    private static final double TOLERANCE = 0.001;
    private static final int CATEGORIES = Judged.ORDER.size();

    private final double[] bias;
    private final Map<String, double[]> weights;

    private LinearFit(double[] bias, Map<String, double[]> weights) {
        this.bias = bias;
        this.weights = weights;
    }

    /// What is added to each category whatever the line.
    List<Double> bias() {
        return Arrays.stream(bias).boxed().toList();
    }

    /// The weights of each feature, one a category, in the order of the names.
    Map<String, List<Double>> weights() {
        Map<String, List<Double>> rows = new TreeMap<>();
        weights.forEach((name, row) -> rows.put(name, Arrays.stream(row).boxed().toList()));
        return rows;
    }

    static LinearFit of(List<Example> examples, double cost) {
        List<String> names = vocabulary(examples);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i + 1);
        }
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = names.size() + 1;
        problem.bias = 1;
        problem.y = examples.stream().mapToDouble(example -> Judged.ORDER.indexOf(example.category())).toArray();
        problem.x = examples.stream().map(example -> vector(example, index)).toArray(Feature[][]::new);
        return read(train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE)), names);
    }

    private static Model train(Problem problem, Parameter parameter) {
        Linear.disableDebugOutput();
        return Linear.train(problem, parameter);
    }

    private static List<String> vocabulary(List<Example> examples) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        for (Example example : examples) {
            example.features().features().keySet()
                    .forEach(name -> groups.computeIfAbsent(name, unused -> new HashSet<>()).add(example.group()));
        }
        TreeSet<String> names = new TreeSet<>();
        groups.forEach((name, where) -> {
            if (where.size() >= LEAST_GROUPS) {
                names.add(name);
            }
        });
        return new ArrayList<>(names);
    }

    private static Feature[] vector(Example example, Map<String, Integer> index) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        example.features().features().forEach((name, value) -> {
            Integer at = index.get(name);
            if (at != null) {
                values.put(at, value);
            }
        });
        values.put(index.size() + 1, 1.0);
        return values.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }

    private static LinearFit read(Model model, List<String> names) {
        int[] labels = model.getLabels();
        double[] given = model.getFeatureWeights();
        double[] bias = row(given, names.size(), labels);
        Map<String, double[]> weights = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            weights.put(names.get(i), row(given, i, labels));
        }
        return new LinearFit(bias, weights);
    }

    /// The weights of a feature by category. Of two classes the library keeps one weight, that of the first.
    private static double[] row(double[] given, int feature, int[] labels) {
        double[] row = new double[CATEGORIES];
        int kept = labels.length == 2 ? 1 : labels.length;
        for (int k = 0; k < labels.length; k++) {
            row[labels[k]] = k < kept ? given[feature * kept + k] : -given[feature * kept];
        }
        return row;
    }

    /// The sum of each category for a line.
    double[] sums(Map<String, Double> features) {
        double[] sums = bias.clone();
        features.forEach((name, value) -> {
            double[] row = weights.get(name);
            if (row != null) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += value * row[i];
                }
            }
        });
        return sums;
    }
}
