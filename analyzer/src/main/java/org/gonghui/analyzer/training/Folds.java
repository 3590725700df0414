package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Deals groups of near copies out to folds.
final class Folds {

    private Folds() {}

    /// The fold of each group: the largest group first, each to the fold with the fewest lines so far.
    ///
    /// @param sizes lines of each group
    /// @return folds from 0; fewer than `count` are used if there are fewer groups
    static Map<Integer, Integer> assign(Map<Integer, Integer> sizes, int count) {
        int[] lines = new int[count];
        Map<Integer, Integer> folds = new HashMap<>();
        sizes.entrySet()
                .stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> group) -> -group.getValue())
                        .thenComparingInt(Map.Entry::getKey))
                .forEach(group -> {
                    int least = 0;
                    for (int fold = 1; fold < count; fold++) {
                        least = lines[fold] < lines[least] ? fold : least;
                    }
                    lines[least] += group.getValue();
                    folds.put(group.getKey(), least);
                });
        return folds;
    }

    /// The examples of each fold, in their order; folds without examples are left out.
    static List<List<Example>> deal(List<Example> examples, int count) {
        Map<Integer, Integer> sizes = new HashMap<>();
        examples.forEach(example -> sizes.merge(example.group(), 1, Integer::sum));
        Map<Integer, Integer> assigned = assign(sizes, count);
        List<List<Example>> folds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            folds.add(new ArrayList<>());
        }
        examples.forEach(example -> folds.get(assigned.getOrDefault(example.group(), 0)).add(example));
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
