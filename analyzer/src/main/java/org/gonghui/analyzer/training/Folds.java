package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Deals the groups of examples out to folds: the largest first, each to the fold with the fewest examples so far.
final class Folds {

    private Folds() {}

    /// The examples of each fold, in their order; folds without examples are left out.
    static List<List<Example>> deal(List<Example> examples, int count) {
        Map<Integer, List<Example>> groups = new HashMap<>();
        examples.forEach(example -> groups.computeIfAbsent(example.group(), group -> new ArrayList<>()).add(example));
        List<List<Example>> folds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            folds.add(new ArrayList<>());
        }
        groups.values()
                .stream()
                .sorted(Comparator.comparingInt((List<Example> group) -> -group.size())
                        .thenComparingInt(group -> group.getFirst().group()))
                .forEach(group -> folds.stream().min(Comparator.comparingInt(List::size)).orElseThrow().addAll(group));
        folds.removeIf(List::isEmpty);
        return folds;
    }

    /// All examples but those of one fold.
    static List<Example> without(List<List<Example>> folds, int left) {
        List<Example> rest = new ArrayList<>();
        for (int i = 0; i < folds.size(); i++) {
            if (i != left) {
                rest.addAll(folds.get(i));
            }
        }
        return rest;
    }
}
