package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gonghui.corpus.text.Compact;

/// Groups documents that share passages: two belong together if they have more than a small share of the runs of eight
/// characters of the shorter one in common, and so do the groups they are in (single linkage).
final class NearCopies {

    private static final int RUN = 8;
    /// Unrelated documents of the genre share some stock phrases, about one run in a hundred.
    private static final double SHARED = 0.05;

    private NearCopies() {}

    /// The number of the group of each text, numbered from 0 in the order of their first texts.
    static List<Integer> groups(List<String> texts) {
        List<Set<String>> runs = texts.stream().map(NearCopies::runs).toList();
        Map<Long, Integer> shared = shared(runs);
        int[] parent = new int[texts.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        shared.forEach((pair, count) -> {
            int first = (int) (pair >>> 32);
            int second = pair.intValue();
            int shorter = Math.min(runs.get(first).size(), runs.get(second).size());
            if (count > SHARED * shorter) {
                int low = Math.min(root(parent, first), root(parent, second));
                parent[root(parent, first)] = low;
                parent[root(parent, second)] = low;
            }
        });
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            groups.add(numbers.computeIfAbsent(root(parent, i), unused -> numbers.size()));
        }
        return groups;
    }

    private static int root(int[] parent, int at) {
        int root = at;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }

    /// How many runs each pair of texts has in common; pairs without any are left out.
    private static Map<Long, Integer> shared(List<Set<String>> runs) {
        Map<String, List<Integer>> where = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (String run : runs.get(i)) {
                where.computeIfAbsent(run, unused -> new ArrayList<>()).add(i);
            }
        }
        Map<Long, Integer> shared = new HashMap<>();
        for (List<Integer> texts : where.values()) {
            for (int i = 0; i < texts.size(); i++) {
                for (int j = i + 1; j < texts.size(); j++) {
                    shared.merge(((long) texts.get(i) << 32) | texts.get(j), 1, Integer::sum);
                }
            }
        }
        return shared;
    }

    private static Set<String> runs(String text) {
        String compact = Compact.of(text);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= compact.length(); i++) {
            runs.add(compact.substring(i, i + RUN));
        }
        return runs;
    }
}
