package org.gonghui.corpus.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Counts hits that are alike in some columns.
final class Grouping {

    private Grouping() {}

    static List<Group> of(List<FeatureColumn> columns, int hits) {
        List<Group> groups = columns.size() == 1 ? byOne(columns.getFirst()) : byAll(columns, hits);
        return groups.stream().sorted(Comparator.comparingLong(Group::hits).reversed()).toList();
    }

    private static List<Group> byOne(FeatureColumn column) {
        int[] counts = column.counts();
        return IntStream.range(0, counts.length)
                .filter(value -> counts[value] > 0)
                .mapToObj(value -> new Group(List.of(column.label(value)), counts[value]))
                .toList();
    }

    /// Sorts, and counts the runs.
    private static List<Group> byAll(List<FeatureColumn> columns, int hits) {
        StableSort sort = new StableSort(IntStream.range(0, hits).toArray());
        columns.reversed().forEach(column -> column.sort(sort, SortKey.Direction.ASCENDING));
        int[] order = sort.order();
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= hits; i++) {
            if (i == hits || !areAlike(columns, order[i - 1], order[i])) {
                int hit = order[from];
                groups.add(new Group(columns.stream().map(column -> column.label(column.rank(hit))).toList(),
                        i - from));
                from = i;
            }
        }
        return groups;
    }

    private static boolean areAlike(List<FeatureColumn> columns, int one, int other) {
        return columns.stream().allMatch(column -> column.rank(one) == column.rank(other));
    }
}
