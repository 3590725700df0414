package org.gonghui.corpus.query;

import java.util.Optional;
import java.util.function.IntFunction;

/// A feature of all hits.
final class FeatureColumn {

    private final int[] ranks;
    private final int bound;
    private final IntFunction<String> labels;

    /// A column.
    ///
    /// @param ranks for each hit, in the order of the index, the rank of its value, counted from 1; 0 for none
    /// @param bound above all ranks
    /// @param labels the value of a rank
    FeatureColumn(int[] ranks, int bound, IntFunction<String> labels) {
        this.ranks = ranks;
        this.bound = bound;
        this.labels = labels;
    }

    /// The rank of a hit's value, 0 for none.
    int rank(int hit) {
        return ranks[hit];
    }

    int bound() {
        return bound;
    }

    Optional<String> label(int rank) {
        return rank == 0 ? Optional.empty() : Optional.of(labels.apply(rank));
    }

    /// Numbers that sort hits into the reverse order, those without a value last.
    int[] reversedRanks() {
        int[] reversed = new int[ranks.length];
        for (int hit = 0; hit < ranks.length; hit++) {
            reversed[hit] = bound - 1 - ranks[hit];
        }
        return reversed;
    }

    /// How often each rank occurs.
    int[] counts() {
        int[] counts = new int[bound];
        for (int rank : ranks) {
            counts[rank]++;
        }
        return counts;
    }

    /// Sorts by this column.
    StableSort sort(StableSort sort, SortKey.Direction direction) {
        return switch (direction) {
            case ASCENDING -> sort.by(ranks, bound);
            case DESCENDING -> sort.by(reversedRanks(), bound);
        };
    }
}
