package org.gonghui.analyzer.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often each label was wanted and each was given: a confusion matrix and what follows from it.
///
/// Immutable. Labels are strings; one that only one side uses is a label too.
public final class Confusion {

    /// One case.
    ///
    /// @param wanted the right label
    /// @param given the label that was given
    public record Pair(String wanted, String given) {}

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> wanted = new TreeMap<>();
    private final Map<String, Integer> given = new TreeMap<>();
    private final int total;
    private final int agreed;

    private Confusion(List<Pair> pairs) {
        int same = 0;
        for (Pair pair : pairs) {
            counts.computeIfAbsent(pair.wanted(), label -> new TreeMap<>()).merge(pair.given(), 1, Integer::sum);
            wanted.merge(pair.wanted(), 1, Integer::sum);
            given.merge(pair.given(), 1, Integer::sum);
            same += pair.wanted().equals(pair.given()) ? 1 : 0;
        }
        total = pairs.size();
        agreed = same;
    }

    public static Confusion of(List<Pair> pairs) {
        return new Confusion(pairs);
    }

    /// Number of cases.
    public int total() {
        return total;
    }

    /// All labels of either side, in alphabetical order.
    public List<String> labels() {
        TreeMap<String, Integer> all = new TreeMap<>(wanted);
        all.putAll(given);
        return List.copyOf(all.keySet());
    }

    /// The labels that were wanted, in alphabetical order.
    public List<String> wantedLabels() {
        return new ArrayList<>(wanted.keySet());
    }

    /// How often `wantedLabel` was wanted and `givenLabel` given.
    public int count(String wantedLabel, String givenLabel) {
        return counts.getOrDefault(wantedLabel, Map.of()).getOrDefault(givenLabel, 0);
    }

    /// How well one label was found.
    public Retrieval retrieval(String label) {
        int both = count(label, label);
        return new Retrieval(both, given.getOrDefault(label, 0) - both, wanted.getOrDefault(label, 0) - both);
    }

    /// Share of cases on which both sides agree, 0..1; 0 without cases.
    public double accuracy() {
        return Ratio.of(agreed, total);
    }

    /// Mean of F1 over the labels that were wanted, each counting the same however rare; 0 without cases.
    /// (Manning, Raghavan & Schütze 2008, §13.6: macro-averaging.)
    public double macroF1() {
        return Ratio.of(wanted.keySet().stream().mapToDouble(label -> retrieval(label).f1()).sum(), wanted.size());
    }

    /// Cohen's kappa, `(p_o − p_e) / (1 − p_e)`, where `p_o` is the accuracy and `p_e = Σ_l wanted(l)·given(l) / n²` what
    /// chance would agree on: 1 is full agreement, 0 no better than chance, negative worse. 1 where both sides use one
    /// and the same label throughout, 0 without cases. (J. Cohen, A Coefficient of Agreement for Nominal Scales,
    /// Educational and Psychological Measurement 20, 1960, 37–46.)
    public double kappa() {
        double chance = wanted.entrySet().stream()
                .mapToDouble(entry -> (double) entry.getValue() * given.getOrDefault(entry.getKey(), 0))
                .sum() / ((double) total * total);
        if (total == 0) {
            return 0;
        }
        return chance == 1 ? 1 : (accuracy() - chance) / (1 - chance);
    }
}
