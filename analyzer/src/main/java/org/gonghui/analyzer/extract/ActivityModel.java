package org.gonghui.analyzer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    /// No candidate this far below the threshold by itself was found to be an event.
    private static final float HOPELESS = 3;
    /// Nor one this far below by its name and its neighbours.
    private static final float DOUBTFUL = 4;
    private static final String RESOURCE = "activity.model";
    /// The length of a mark with two code units.
    private static final int PAIR = 3;
    /// The row of what is added whatever the candidate.
    private static final int BIAS = 0;

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

    private final Map<String, String> provenance;
    private final float threshold;
    private final TraitTable traits;
    private final PairTable pairs;
    private final float[] events;
    private final float[][] types;

    /// A model of these weights. The empty trait holds what is added whatever the candidate (the bias).
    ///
    /// @param provenance where the weights come from
    /// @param threshold the least sum of an event
    public ActivityModel(Map<String, String> provenance, double threshold, Map<String, Weights> weights) {
        this.provenance = Map.copyOf(provenance);
        this.threshold = (float) threshold;
        traits = new TraitTable((int) weights.keySet().stream().filter(trait -> trait.length() != PAIR).count());
        events = new float[weights.size() + 1];
        types = new float[weights.size() + 1][];
        List<String> pairTraits = new ArrayList<>();
        List<Integer> pairNumbers = new ArrayList<>();
        int number = 1;
        for (Map.Entry<String, Weights> entry : weights.entrySet()) {
            String trait = entry.getKey();
            int row = trait.isEmpty() ? BIAS : number++;
            events[row] = (float) entry.getValue().event();
            types[row] = floats(entry.getValue().types());
            if (trait.length() == PAIR && trait.charAt(0) < PairTable.MARKS) {
                pairTraits.add(trait);
                pairNumbers.add(row);
            } else if (row != BIAS && !traits.add(trait.charAt(0), trait.substring(1), row)) {
                throw new IllegalArgumentException("two traits of one key: " + trait);
            }
        }
        pairs = new PairTable(pairTraits, pairNumbers);
    }

    private static float[] floats(List<Double> values) {
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i).floatValue();
        }
        return floats;
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

    /// The least sum of an event.
    float threshold() {
        return threshold;
    }

    /// The traits of which something was learned, but for those of two code units.
    TraitTable traits() {
        return traits;
    }

    /// The traits of which something was learned whose words are two code units.
    PairTable pairs() {
        return pairs;
    }

    /// The log-odds of an event of which nothing is known.
    float event() {
        return events[BIAS];
    }

    /// `sum` and what the traits `known[from..to)` add to the log-odds of an event.
    float event(int[] known, int from, int to, float sum) {
        float added = sum;
        for (int i = from; i < to; i++) {
            added += events[known[i]];
        }
        return added;
    }

    /// Whether nothing that stands around a candidate of this sum by itself can make an event of it.
    boolean isHopeless(float alone) {
        return alone < threshold - HOPELESS;
    }

    /// Whether nothing that its sentence says can make an event of a candidate that comes to this sum without it.
    boolean isDoubtful(float beside) {
        return beside < threshold - DOUBTFUL;
    }

    /// The likeliest type of a candidate with the traits `known[0..count)`; `given` if nothing speaks for another.
    ActivityType type(int[] known, int count, ActivityType given) {
        float[] sums = types[BIAS] == null || types[BIAS].length == 0 ? new float[TYPES] : types[BIAS].clone();
        for (int i = 0; i < count; i++) {
            float[] weights = types[known[i]];
            for (int type = 0; type < weights.length; type++) {
                sums[type] += weights[type];
            }
        }
        int best = given.ordinal();
        for (int i = 0; i < TYPES; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return ORDER.get(best);
    }
}
