package org.gonghui.analyzer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.thesaurus.Thesaurus;
import org.gonghui.corpus.text.ActivityType;

/// What was learned from annotated lines: which candidates are events, and of which type they are. Two linear models
/// over [Traits]: a logistic regression that weighs each trait for and against an event, and one for each type against
/// the rest. Immutable; safe for any number of threads.
@SuppressWarnings("EnumOrdinal") // asked for every candidate, where maps of enums cost more than all else
public final class ActivityModel {

    /// How many types there are.
    static final int TYPES = ActivityType.values().length;
    /// The types in the order of their weights.
    static final List<ActivityType> ORDER = List.of(ActivityType.values());
    /// Weights are counted in hundredths, as files hold them: sums of whole numbers are the same in any order.
    private static final double STEP = 0.01;
    private static final String RESOURCE = "activity.model";
    /// The length of a mark with two code units.
    private static final int PAIR = 3;
    /// The trait of what is added whatever the candidate.
    private static final String BIAS = "";
    private static final Weights NOTHING = new Weights(0, List.of());

    /// What was learned of one trait.
    ///
    /// @param event its weight for an event, against it if negative
    /// @param types its weight for each type, in the order of the types; empty if it says nothing of types
    public record Weights(double event, List<Double> types) {

        public Weights {
            types = List.copyOf(types);
            if (!types.isEmpty() && types.size() != TYPES) {
                throw new IllegalArgumentException(types.size() + " types, " + TYPES + " expected");
            }
        }
    }

    /// What the sums of events are above. Most candidates are so unlikely by a part of what is known of them that the rest
    /// does not make up for it.
    ///
    /// @param first the sum of what costs little to look up
    /// @param second that and of the place of the name and of its clause
    /// @param event the sum of all traits
    public record Limits(double first, double second, double event) {}

    private final Map<String, String> provenance;
    private final int threshold;
    private final int hopeless;
    private final int doubtful;
    private final FactTable facts;
    private final SignTable signs;
    private final SenseTable senses = new SenseTable(Thesaurus.standard().classes());
    private final TraitTable traits;
    private final PairTable pairs;
    /// What is added whatever the candidate: for an event, and for each type.
    private final int event;
    private final int[] biases = new int[TYPES];
    private final TypeWeights types;
    /// The marks of traits that tell of types, but for facts.
    private final BitSet typeMarks = new BitSet();

    /// A model of these weights, each rounded to hundredths. The empty trait holds what is added whatever the candidate
    /// (the bias).
    ///
    /// @param provenance where the weights come from
    /// @param limits what sums of events are above
    public ActivityModel(Map<String, String> provenance, Limits limits, Map<String, Weights> weights) {
        this.provenance = Map.copyOf(provenance);
        threshold = steps(limits.event());
        hopeless = steps(limits.first());
        doubtful = steps(limits.second());
        Weights bias = weights.getOrDefault(BIAS, NOTHING);
        event = steps(bias.event());
        for (int type = 0; type < bias.types().size(); type++) {
            biases[type] = steps(bias.types().get(type));
        }
        int typed = (int) weights.values().stream().filter(one -> !one.types().isEmpty()).count();
        if (typed > TraitTable.MOST_ROWS) {
            throw new IllegalArgumentException("more traits that tell of types than " + TraitTable.MOST_ROWS);
        }
        types = new TypeWeights(typed);
        facts = new FactTable(weights.keySet());
        signs = new SignTable(weights.keySet().stream().filter(ActivityModel::isOfSigns).toList());
        traits = new TraitTable(
                (int) weights.keySet().stream().filter(this::isOther).count());
        pairs = fill(weights);
    }

    /// Gives each trait its row; returns those whose words are two code units.
    private PairTable fill(Map<String, Weights> weights) {
        List<String> pairTraits = new ArrayList<>();
        List<Integer> ofPairs = new ArrayList<>();
        for (Map.Entry<String, Weights> entry : weights.entrySet()) {
            String trait = entry.getKey();
            if (trait.equals(BIAS)) {
                continue;
            }
            int row = types.add(entry.getValue().types().stream().map(ActivityModel::steps).toList());
            int learned = TraitTable.learned(row, steps(entry.getValue().event()));
            if (facts.put(trait, learned) || senses.put(trait, learned)) {
                continue;
            }
            if (row > 0) {
                typeMarks.set(trait.charAt(0));
            }
            if (isOfSigns(trait)) {
                signs.put(trait, learned);
            } else if (isPair(trait)) {
                pairTraits.add(trait);
                ofPairs.add(learned);
            } else if (!traits.add(trait.charAt(0), trait.substring(1), learned)) {
                throw new IllegalArgumentException("two traits of one key: " + trait);
            }
        }
        return new PairTable(pairTraits, ofPairs);
    }

    private boolean isOther(String trait) {
        return !isPair(trait) && !isOfSigns(trait) && !SenseTable.holds(trait) && !facts.holds(trait);
    }

    private static boolean isOfSigns(String trait) {
        return !trait.isEmpty() && trait.charAt(0) == TraitSink.SIGNS;
    }

    private static boolean isPair(String trait) {
        return trait.length() == PAIR && trait.charAt(0) < PairTable.MARKS;
    }

    private static int steps(double weight) {
        return Math.toIntExact(Math.round(weight / STEP));
    }

    /// The model that comes along.
    static ActivityModel builtIn() {
        try {
            return ActivityModelFile.read(RESOURCE, new String(bytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (RuleException e) {
            throw new IllegalStateException("built-in model: " + e.getMessage(), e);
        }
    }

    /// The file of the model that comes along.
    static byte[] bytes() {
        try (InputStream in = ActivityModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where it comes from.
    Map<String, String> provenance() {
        return provenance;
    }

    /// What the sum of an event is above, in hundredths.
    int threshold() {
        return threshold;
    }

    /// A sum of weights as log-odds.
    static float odds(int sum) {
        return (float) (sum * STEP);
    }

    /// What was learned of facts.
    FactTable facts() {
        return facts;
    }

    /// What was learned of all that is seen at a candidate.
    SignTable signs() {
        return signs;
    }

    /// What was learned of the meanings of words.
    SenseTable senses() {
        return senses;
    }

    /// The other traits of which something was learned, but for those of two code units.
    TraitTable traits() {
        return traits;
    }

    /// The traits of which something was learned whose words are two code units.
    PairTable pairs() {
        return pairs;
    }

    /// The log-odds of an event of which nothing is known, in hundredths.
    int event() {
        return event;
    }

    /// Whether nothing else makes an event of a candidate that comes to this sum by [Traits#first].
    boolean isHopeless(int first) {
        return first <= hopeless;
    }

    /// Whether [Traits#last] makes no event of a candidate that comes to this sum by all its other traits.
    boolean isDoubtful(int others) {
        return others <= doubtful;
    }

    /// Sums for the types, in their order, of a candidate of which nothing is known: the caller's own.
    int[] types() {
        return biases.clone();
    }

    /// Whether any trait of this mark, facts apart, says something of the types: of most marks none does.
    boolean tellsOfTypes(char mark) {
        return typeMarks.get(mark);
    }

    /// Adds to `sums` what a trait says of the types.
    ///
    /// @param row of the trait, 0 if it says nothing of them
    void addTypes(int row, int[] sums) {
        types.addTo(sums, row);
    }

    /// The type of the greatest sum; `given` if none is greater than its own.
    static ActivityType likeliest(int[] sums, ActivityType given) {
        int best = given.ordinal();
        for (int i = 0; i < TYPES; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return ORDER.get(best);
    }
}
