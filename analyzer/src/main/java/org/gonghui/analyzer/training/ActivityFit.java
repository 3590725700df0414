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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gonghui.analyzer.extract.ActivityModel.Limits;
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
    /// Traits that weigh less than this for and against an event are left out, and the others weighed anew.
    static final double LEAST_EVENT = 0.07;
    /// A smaller cost holds weights nearer to zero; chosen on lines left out and on texts of others.
    static final double EVENT_COST = 0.3;
    /// That of the second time: traits that stood out on these lines should not be trusted more than before.
    static final double AGAIN_COST = 0.22;
    static final double TYPE_COST = 1;
    /// Chosen with the costs by cross-validation.
    static final double EVENT_RARITY = 0.5;
    private static final double TOLERANCE = 0.01;
    /// Marks of the traits that tell of the type: key, signs of the rule, category, place, and the characters of the
    /// name and around it.
    private static final String TYPE_MARKS = "kvhjcfgblrxydoeE13";
    /// Marks of the traits that tell of the type alone.
    private static final String TYPE_ONLY = "eE13";
    private static final String BIAS = "";
    private static final int BIAS_ROW = -1;
    private static final double[] NONE = {};
    private static final List<ActivityType> TYPES = List.of(ActivityType.values());

    private static final Task EVENTS = new Task(mark -> TYPE_ONLY.indexOf(mark) < 0, EVENT_COST, 2, EVENT_RARITY);
    private static final Task EVENTS_AGAIN = new Task(EVENTS.marks(), AGAIN_COST, EVENTS.classes(),
            EVENTS.rarity());
    private static final Task TYPED = new Task(mark -> TYPE_MARKS.indexOf(mark) >= 0, TYPE_COST, TYPES.size(), 0);

    /// What is to be learned.
    ///
    /// @param marks the marks of the traits to look at
    /// @param rarity the power of the [Rarity] of traits
    private record Task(IntPredicate marks, double cost, int classes, double rarity) {}

    private final Vocabulary vocabulary;
    private final Rows events;
    private final Rows types;

    private ActivityFit(Vocabulary vocabulary, Rows events, Rows types) {
        this.vocabulary = vocabulary;
        this.events = events;
        this.types = types;
    }

    /// Weights by class, by the number of the trait.
    ///
    /// @param ofTraits those of which nothing was learned are not in it; under [#BIAS_ROW] what is added whatever the traits
    private record Rows(Map<Integer, double[]> ofTraits) {

        double[] of(int trait) {
            return ofTraits.getOrDefault(trait, NONE);
        }
    }

    /// Learns events alone, which is enough to tell how many are found.
    static ActivityFit ofEvents(List<One> examples, Vocabulary vocabulary) {
        return new ActivityFit(vocabulary, events(examples, vocabulary), new Rows(Map.of()));
    }

    static ActivityFit of(List<One> examples, Vocabulary vocabulary) {
        List<One> typed = examples.stream().filter(one -> one.type().isPresent()).toList();
        Rows types = fit(typed, vocabulary, TYPED, one -> one.type().map(TYPES::indexOf).orElse(0),
                learned(typed, vocabulary, TYPED.marks()));
        return new ActivityFit(vocabulary, events(examples, vocabulary), types);
    }

    private static Rows events(List<One> examples, Vocabulary vocabulary) {
        List<One> clear = examples.stream().filter(one -> one.label() != Label.UNCLEAR).toList();
        ToIntFunction<One> label = one -> one.label() == Label.EVENT ? 0 : 1;
        int[] traits = learned(clear, vocabulary, EVENTS.marks());
        Rows all = fit(clear, vocabulary, EVENTS, label, traits);
        return fit(clear, vocabulary, EVENTS_AGAIN, label,
                Arrays.stream(traits).filter(trait -> Math.abs(all.of(trait)[0]) >= LEAST_EVENT).toArray());
    }

    /// The weights of each trait; those of the empty trait are the biases.
    Map<String, Weights> weights() {
        Map<String, Weights> weights = new TreeMap<>();
        Set<Integer> learned = new TreeSet<>(events.ofTraits().keySet());
        learned.addAll(types.ofTraits().keySet());
        for (int trait : learned) {
            String name = trait == BIAS_ROW ? BIAS : vocabulary.name(trait);
            weights.put(name, weights(events.of(trait), types.of(trait)));
        }
        return weights;
    }

    private static Weights weights(double[] event, double[] types) {
        return new Weights(event.length == 0 ? 0 : event[0], Arrays.stream(types).boxed().toList());
    }

    /// The weights of each trait by class.
    ///
    /// @param learned the numbers of the traits to look at
    private static Rows fit(List<One> examples, Vocabulary vocabulary, Task task, ToIntFunction<One> label,
            int[] learned) {
        double[] factors = factors(examples, vocabulary, task, learned);
        Feature[] features = new Feature[vocabulary.size()];
        for (int i = 0; i < learned.length; i++) {
            features[learned[i]] = new FeatureNode(i + 1, factors[i]);
        }
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = learned.length + 1;
        problem.bias = 1;
        problem.y = examples.stream().mapToDouble(label::applyAsInt).toArray();
        Feature bias = new FeatureNode(problem.n, 1);
        problem.x = examples.stream().map(one -> vector(one.traits(), features, bias)).toArray(Feature[][]::new);
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, task.cost(), TOLERANCE));
        double[] given = model.getFeatureWeights();
        int[] labels = model.getLabels();
        Map<Integer, double[]> rows = new HashMap<>();
        for (int i = 0; i < learned.length; i++) {
            double factor = factors[i];
            rows.put(learned[i],
                    Arrays.stream(row(given, labels, i, task.classes())).map(weight -> weight * factor).toArray());
        }
        rows.put(BIAS_ROW, row(given, labels, learned.length, task.classes()));
        return new Rows(rows);
    }

    /// By their [Rarity] how much the traits may say.
    private static double[] factors(List<One> examples, Vocabulary vocabulary, Task task, int[] learned) {
        int[] occurrences = new int[vocabulary.size()];
        for (One one : examples) {
            for (int i = 0; i < one.traits().size(); i++) {
                occurrences[one.traits().number(i)]++;
            }
        }
        return Rarity.of(Arrays.stream(learned).map(trait -> occurrences[trait]).toArray(), examples.size(),
                task.rarity());
    }

    /// The traits of the task that occur in enough groups, by their numbers.
    private static int[] learned(List<One> examples, Vocabulary vocabulary, IntPredicate marks) {
        int[] lastGroup = new int[vocabulary.size()];
        int[] groups = new int[vocabulary.size()];
        Arrays.fill(lastGroup, -1);
        for (One one : examples.stream().sorted(Comparator.comparingInt(One::group)).toList()) {
            for (int i = 0; i < one.traits().size(); i++) {
                int trait = one.traits().number(i);
                groups[trait] += lastGroup[trait] == one.group() ? 0 : 1;
                lastGroup[trait] = one.group();
            }
        }
        return IntStream.range(0, groups.length)
                .filter(trait -> groups[trait] >= LEAST_GROUPS && marks.test(vocabulary.name(trait).charAt(0)))
                .toArray();
    }

    /// The features of the traits of which there are some, in the order of their numbers, and the bias.
    private static Feature[] vector(TraitSet traits, Feature[] features, Feature bias) {
        Stream<Feature> known = IntStream.range(0, traits.size())
                .map(traits::number)
                .filter(trait -> features[trait] != null)
                .sorted()
                .mapToObj(trait -> features[trait]);
        return Stream.concat(known, Stream.of(bias)).toArray(Feature[]::new);
    }

    /// The weights of a trait by class. Of two classes the library keeps one weight, that of the first; classes that do
    /// not occur have none.
    private static double[] row(double[] given, int[] labels, int trait, int classes) {
        double[] row = new double[classes];
        int kept = labels.length == 2 ? 1 : labels.length;
        for (int k = 0; k < labels.length; k++) {
            row[labels[k]] = k < kept ? given[trait * kept + k] : -given[trait * kept];
        }
        return row;
    }

    /// The log-odds that a candidate is an event, as a model comes to know them.
    Sums sums(One one) {
        double sum = events.of(BIAS_ROW)[0];
        double first = sum;
        double second = sum;
        for (int i = 0; i < one.traits().size(); i++) {
            double[] row = events.of(one.traits().number(i));
            sum += row.length == 0 ? 0 : row[0];
            first = i < one.first() ? sum : first;
            second = i < one.second() ? sum : second;
        }
        return new Sums(first, second, sum);
    }

    /// Log-odds of one candidate.
    ///
    /// @param first by the traits that a model looks at before it may leave the candidate
    /// @param second by those before it may do so again
    /// @param all by all traits
    record Sums(double first, double second, double all) {

        /// Whether a model with these limits takes the candidate for an event.
        boolean passes(Limits limits) {
            return first > limits.first() && second > limits.second() && all > limits.event();
        }
    }
}
