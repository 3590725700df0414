package org.gonghui.analyzer.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.gonghui.analyzer.extract.ActivityModel.Weights;
import org.gonghui.analyzer.training.ActivityExamples.Label;
import org.gonghui.analyzer.training.ActivityExamples.One;
import org.gonghui.corpus.text.ActivityType;

/// L2-regularised logistic regression over the traits of candidates (LIBLINEAR, solver 0, which uses no random
/// numbers): events against the rest, and of the events each type against the rest.
final class ActivityFit {

    /// A trait must occur in this many groups of documents: what only one school writes is no sign of an event, and
    /// the names of its people do not get into the model.
    static final int LEAST_GROUPS = 2;
    /// A smaller cost holds weights nearer to zero; chosen on lines left out and on texts of others.
    static final double EVENT_COST = 0.5;
    static final double TYPE_COST = 2;
    private static final double TOLERANCE = 0.01;
    /// Marks of the traits that tell of the type: key, signs of the rule, category, place, and the characters of the
    /// name and around it.
    private static final String TYPE_MARKS = "kvhjcfgblrxydoeE13";
    /// Marks of the traits that tell of the type alone.
    private static final String TYPE_ONLY = "eE13";
    private static final String BIAS = "";
    private static final List<ActivityType> TYPES = List.of(ActivityType.values());

    private static final Task EVENTS = new Task(mark -> TYPE_ONLY.indexOf(mark) < 0, EVENT_COST, 2);
    private static final Task TYPED = new Task(mark -> TYPE_MARKS.indexOf(mark) >= 0, TYPE_COST, TYPES.size());

    /// What is to be learned.
    ///
    /// @param marks the marks of the traits to look at
    private record Task(IntPredicate marks, double cost, int classes) {}

    private final Map<String, Weights> weights;

    private ActivityFit(Map<String, Weights> weights) {
        this.weights = weights;
    }

    /// The weights of each trait; those of the empty trait are the biases.
    Map<String, Weights> weights() {
        return weights;
    }

    /// Learns events alone, which is enough to tell how many are found.
    static ActivityFit ofEvents(List<One> examples) {
        Map<String, Weights> weights = new TreeMap<>();
        events(examples).forEach((name, row) -> weights.put(name, new Weights(row[0], List.of())));
        return new ActivityFit(weights);
    }

    private static Map<String, double[]> events(List<One> examples) {
        return fit(examples.stream().filter(one -> one.label() != Label.UNCLEAR).toList(), EVENTS,
                one -> one.label() == Label.EVENT ? 0 : 1);
    }

    static ActivityFit of(List<One> examples) {
        Map<String, double[]> events = events(examples);
        Map<String, double[]> types = fit(examples.stream().filter(one -> one.type().isPresent()).toList(), TYPED,
                one -> one.type().map(TYPES::indexOf).orElse(0));
        Map<String, Weights> weights = new TreeMap<>();
        Set<String> names = new TreeSet<>(events.keySet());
        names.addAll(types.keySet());
        for (String name : names) {
            double[] event = events.getOrDefault(name, new double[2]);
            weights.put(name, new Weights(event[0], boxed(types.getOrDefault(name, new double[0]))));
        }
        return new ActivityFit(weights);
    }

    private static List<Double> boxed(double[] values) {
        List<Double> boxed = new ArrayList<>();
        for (double value : values) {
            boxed.add(value);
        }
        return boxed;
    }

    /// The weights of each trait by class.
    private static Map<String, double[]> fit(List<One> examples, Task task, ToIntFunction<One> label) {
        List<String> names = vocabulary(examples, task.marks());
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i + 1);
        }
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = names.size() + 1;
        problem.bias = 1;
        problem.y = examples.stream().mapToDouble(label::applyAsInt).toArray();
        problem.x = examples.stream().map(one -> vector(one.traits(), index)).toArray(Feature[][]::new);
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, task.cost(), TOLERANCE));
        Map<String, double[]> rows = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            rows.put(names.get(i), row(model, i, task.classes()));
        }
        rows.put(BIAS, row(model, names.size(), task.classes()));
        return rows;
    }

    private static List<String> vocabulary(List<One> examples, IntPredicate marks) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        for (One one : examples) {
            for (String trait : one.traits().keySet()) {
                if (marks.test(trait.charAt(0))) {
                    groups.computeIfAbsent(trait, unused -> new HashSet<>()).add(one.group());
                }
            }
        }
        groups.values().removeIf(where -> where.size() < LEAST_GROUPS);
        return new ArrayList<>(new TreeSet<>(groups.keySet()));
    }

    private static Feature[] vector(Map<String, Integer> traits, Map<String, Integer> index) {
        TreeMap<Integer, Integer> values = new TreeMap<>();
        traits.forEach((trait, count) -> {
            Integer at = index.get(trait);
            if (at != null) {
                values.put(at, count);
            }
        });
        values.put(index.size() + 1, 1);
        return values.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }

    /// The weights of a trait by class. Of two classes the library keeps one weight, that of the first; classes that do
    /// not occur have none.
    private static double[] row(Model model, int trait, int classes) {
        int[] labels = model.getLabels();
        double[] given = model.getFeatureWeights();
        double[] row = new double[classes];
        int kept = labels.length == 2 ? 1 : labels.length;
        for (int k = 0; k < labels.length; k++) {
            row[labels[k]] = k < kept ? given[trait * kept + k] : -given[trait * kept];
        }
        return row;
    }

    /// The log-odds that a candidate is an event.
    double event(One one) {
        double sum = event(BIAS);
        for (Map.Entry<String, Integer> trait : one.traits().entrySet()) {
            sum += trait.getValue() * event(trait.getKey());
        }
        return sum;
    }

    private double event(String trait) {
        Weights known = weights.get(trait);
        return known == null ? 0 : known.event();
    }
}
