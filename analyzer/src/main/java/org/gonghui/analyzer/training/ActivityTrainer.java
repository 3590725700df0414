package org.gonghui.analyzer.training;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gonghui.analyzer.extract.ActivityModel.Limits;
import org.gonghui.analyzer.extract.ActivityModelFile;
import org.gonghui.analyzer.measure.Retrieval;
import org.gonghui.analyzer.training.ActivityExamples.One;
import org.gonghui.analyzer.training.ActivityExamples.Outcome;
import org.gonghui.analyzer.training.ActivityFit.Sums;

/// Trains the model that tells events from what only sounds like one. Deterministic: the same data give the same model.
public final class ActivityTrainer {

    private static final int FOLDS = 10;
    private static final int STEPS = 20;
    private static final double STEP = 0.1;
    private static final int AROUND = 4;
    /// F1 that is lower by this is nearly as good: less than what chance makes of it.
    private static final double NEARLY = 0.002;
    /// Of a thousand candidates that are taken for events, so many may be left early.
    private static final int LEFT_OF_THOUSAND = 1;

    private ActivityTrainer() {}

    /// A model and how good it is.
    ///
    /// @param provenance where it comes from
    /// @param limits what the sums of events are above
    /// @param fit its weights
    public record Trained(Map<String, String> provenance, Limits limits, ActivityFit fit, List<SetReport> sets) {

        public Trained {
            provenance = Map.copyOf(provenance);
            sets = List.copyOf(sets);
        }

        /// Writes the model file.
        public void write(Appendable out) throws IOException {
            ActivityModelFile.write(provenance, limits, fit.weights(), out);
        }
    }

    /// How well events of one set are found.
    ///
    /// @param name name of the set
    /// @param unseen by models that have not seen the document nor a near copy of it
    /// @param seen by the model itself
    public record SetReport(String name, Retrieval unseen, Retrieval seen) {}

    /// Trains on all lines; the threshold is the one that is best on lines that the model has not seen.
    ///
    /// @throws TrainingException if the documents are too few or too alike for folds
    public static Trained train(ActivityData data) throws TrainingException {
        Vocabulary vocabulary = new Vocabulary();
        List<ActivityExamples> lines = data.examples(vocabulary);
        IdentityHashMap<One, Sums> unseen = validated(lines, vocabulary);
        Limits limits = limits(lines, unseen, threshold(lines, unseen));
        List<One> all = lines.stream().flatMap(line -> line.candidates().stream()).toList();
        ActivityFit fit = ActivityFit.of(all, vocabulary);
        IdentityHashMap<One, Sums> seen = new IdentityHashMap<>();
        all.forEach(one -> seen.put(one, fit.sums(one)));
        List<SetReport> sets = lines.stream()
                .map(ActivityExamples::set)
                .distinct()
                .map(set -> new SetReport(set, retrieval(set, lines, unseen, limits),
                        retrieval(set, lines, seen, limits)))
                .toList();
        return new Trained(provenance(data, lines, sets), limits, fit, sets);
    }

    private static IdentityHashMap<One, Sums> validated(List<ActivityExamples> lines, Vocabulary vocabulary)
            throws TrainingException {
        Map<Integer, Integer> folds = folds(lines);
        IdentityHashMap<One, Sums> sums = new IdentityHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            ActivityFit fit = ActivityFit.ofEvents(lines.stream()
                    .filter(line -> folds.getOrDefault(line.group(), 0) != left)
                    .flatMap(line -> line.candidates().stream())
                    .toList(), vocabulary);
            lines.stream()
                    .filter(line -> folds.getOrDefault(line.group(), 0) == left)
                    .flatMap(line -> line.candidates().stream())
                    .forEach(one -> sums.put(one, fit.sums(one)));
        }
        return sums;
    }

    /// The fold of each group: the largest first, each to the fold with the fewest candidates so far.
    private static Map<Integer, Integer> folds(List<ActivityExamples> lines) throws TrainingException {
        Map<Integer, Integer> sizes = new TreeMap<>();
        lines.forEach(line -> sizes.merge(line.group(), line.candidates().size(), Integer::sum));
        if (sizes.size() < FOLDS) {
            throw new TrainingException(sizes.size(), FOLDS);
        }
        int[] filled = new int[FOLDS];
        Map<Integer, Integer> folds = new HashMap<>();
        sizes.entrySet()
                .stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    int least = 0;
                    for (int i = 1; i < FOLDS; i++) {
                        least = filled[i] < filled[least] ? i : least;
                    }
                    filled[least] += entry.getValue();
                    folds.put(entry.getKey(), least);
                });
        return folds;
    }

    /// The lowest threshold around which F1 is nearly as good as anywhere, on the mean of its neighbours: a single step is
    /// noise, and an event too many is seen at its sentence, but one that is missed nowhere. Each set counts alike, so
    /// that the many example lines do not outweigh whole documents.
    private static double threshold(List<ActivityExamples> lines, IdentityHashMap<One, Sums> sums) {
        List<String> sets = lines.stream().map(ActivityExamples::set).distinct().toList();
        double[] f1 = new double[2 * STEPS + 1];
        for (int i = 0; i < f1.length; i++) {
            Limits limits = only((i - STEPS) * STEP);
            f1[i] = sets.stream().mapToDouble(set -> retrieval(set, lines, sums, limits).f1()).sum();
        }
        double[] means = IntStream.range(AROUND, f1.length - AROUND)
                .mapToDouble(i -> Arrays.stream(f1, i - AROUND, i + AROUND + 1).average().orElse(0) / sets.size())
                .toArray();
        double enough = Arrays.stream(means).max().orElse(0) - NEARLY;
        int best = AROUND + IntStream.range(0, means.length).filter(i -> means[i] >= enough).findFirst().orElse(0);
        return (best - STEPS) * STEP;
    }

    /// A limit for the sum of all traits alone.
    private static Limits only(double threshold) {
        return new Limits(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, threshold);
    }

    /// Where candidates may be left early: nearly all that are taken for events by all their traits are above.
    private static Limits limits(List<ActivityExamples> lines, IdentityHashMap<One, Sums> sums, double threshold) {
        List<Sums> kept = lines.stream()
                .flatMap(line -> line.kept(sums, only(threshold)).stream())
                .map(one -> Objects.requireNonNull(sums.get(one)))
                .toList();
        return new Limits(Math.min(threshold, below(kept, Sums::first)), Math.min(threshold, below(kept, Sums::second)),
                threshold);
    }

    private static double below(List<Sums> kept, ToDoubleFunction<Sums> part) {
        double[] parts = kept.stream().mapToDouble(part).sorted().toArray();
        return parts.length == 0 ? 0 : parts[parts.length * LEFT_OF_THOUSAND / 1000] - STEP;
    }

    private static Retrieval retrieval(String set, List<ActivityExamples> lines, IdentityHashMap<One, Sums> sums,
            Limits limits) {
        Outcome sum = lines.stream()
                .filter(line -> line.set().equals(set))
                .map(line -> line.outcome(sums, limits))
                .reduce(new Outcome(0, 0, 0), Outcome::plus);
        return new Retrieval(sum.found(), sum.spurious(), sum.missed());
    }

    private static Map<String, String> provenance(ActivityData data, List<ActivityExamples> lines,
            List<SetReport> sets) {
        Set<Integer> groups = new HashSet<>();
        lines.forEach(line -> groups.add(line.group()));
        Map<String, String> about = new TreeMap<>();
        about.put("training-sha256", String.join(" ", data.hashes()));
        about.put("lines", String.valueOf(lines.size()));
        about.put("activities", String.valueOf(lines.stream().mapToInt(line -> line.events().size()).sum()));
        about.put("document-groups", String.valueOf(groups.size()));
        about.put("method", "L2-regularised logistic regression (liblinear 2.44, solver 0, C=" + ActivityFit.EVENT_COST
                + " for events, " + ActivityFit.TYPE_COST
                + " for types; traits of events weighed by inverse document frequency to the power of "
                + ActivityFit.EVENT_RARITY + ") over traits in at least "
                + ActivityFit.LEAST_GROUPS + " document groups; for events again with C=" + ActivityFit.AGAIN_COST
                + " over those that weigh at least " + ActivityFit.LEAST_EVENT);
        about.put("f1-cross-validated", f1(sets, true));
        about.put("f1-resubstitution", f1(sets, false));
        return about;
    }

    private static String f1(List<SetReport> sets, boolean unseen) {
        return sets.stream()
                .map(set -> set.name() + String.format(Locale.ROOT, " %.4f",
                        (unseen ? set.unseen() : set.seen()).f1()))
                .collect(Collectors.joining(", "));
    }
}
