package org.gonghui.analyzer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.ActivityType;

/// What was learned from annotated lines: which candidates are events, and of which type they are. Two linear models
/// over [Traits]: a logistic regression that weighs each trait for and against an event, and one for each type against
/// the rest. Immutable; safe for any number of threads.
public final class ActivityModel {

    /// How many types there are.
    static final int TYPES = ActivityType.values().length;
    /// The types in the order of their weights.
    static final List<ActivityType> ORDER = List.of(ActivityType.values());
    /// No candidate this far below the threshold by itself was found to be an event.
    private static final float HOPELESS = 3;
    private static final String RESOURCE = "activity.model";

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
    private final TraitHash traits;
    private final float[] events;
    private final float[][] types;

    /// A model of these weights. The empty trait holds what is added whatever the candidate (the bias).
    ///
    /// @param provenance where the weights come from
    /// @param threshold the least sum of an event
    public ActivityModel(Map<String, String> provenance, double threshold, Map<String, Weights> weights) {
        this.provenance = Map.copyOf(provenance);
        this.threshold = (float) threshold;
        traits = new TraitHash(weights.size());
        events = new float[weights.size() + 1];
        types = new float[weights.size() + 1][];
        int number = 1;
        for (Map.Entry<String, Weights> entry : weights.entrySet()) {
            int row = entry.getKey().isEmpty() ? 0 : number++;
            events[row] = (float) entry.getValue().event();
            types[row] = floats(entry.getValue().types());
            if (row > 0 && !traits.add(entry.getKey(), row)) {
                throw new IllegalArgumentException("two traits of one hash: " + entry.getKey());
            }
        }
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

    /// The log-odds that the candidate at `index` is an event. Most candidates are so unlikely by themselves that what
    /// stands around them cannot make up for it: these are not looked at further.
    float event(Traits candidates, int index) {
        float[] sum = {events[0]};
        TraitSink adding = (mark, text, start, end) -> {
            int row = traits.number(mark, text, start, end);
            if (row != TraitHash.NONE) {
                sum[0] += events[row];
            }
        };
        candidates.first(index, adding);
        if (sum[0] >= threshold - HOPELESS) {
            candidates.rest(index, adding);
        }
        return sum[0];
    }

    /// The likeliest type of the candidate at `index`; that of the rule which found it if nothing speaks for another.
    ActivityType type(Traits candidates, int index, ActivitySpan span) {
        float[] sums = types[0] == null || types[0].length == 0 ? new float[TYPES] : types[0].clone();
        int given = ORDER.indexOf(span.type());
        candidates.of(index, (mark, text, start, end) -> add(sums, traits.number(mark, text, start, end)));
        int best = given;
        for (int i = 0; i < TYPES; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return ORDER.get(best);
    }

    private void add(float[] sums, int row) {
        if (row == TraitHash.NONE) {
            return;
        }
        float[] weights = types[row];
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
    }
}
