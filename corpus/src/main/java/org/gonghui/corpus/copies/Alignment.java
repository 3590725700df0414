package org.gonghui.corpus.copies;

import java.util.List;

/// An alignment of a stretch of one digest with a stretch of another.
///
/// @param firstFrom first symbol of the stretch in the one
/// @param firstTo one past its last symbol
/// @param secondFrom first symbol of the stretch in the other
/// @param secondTo one past its last symbol
/// @param runs the symbols that agree, in order
record Alignment(int firstFrom, int firstTo, int secondFrom, int secondTo, List<Run> runs) {

    Alignment {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("an alignment has at least one run");
        }
    }

    /// Symbols that agree.
    private int matched() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /// Characters that agree, without numbers; see [Digest#weight].
    ///
    /// @param first the one digest
    int weight(Digest first) {
        int weight = 0;
        for (Run run : runs) {
            for (int at = run.first(); at < run.firstEnd(); at++) {
                weight += first.weight(at);
            }
        }
        return weight;
    }

    /// Share of the symbols of the longer stretch that agree, 0..1.
    double similarity() {
        return (double) matched() / Math.max(firstTo - firstFrom, secondTo - secondFrom);
    }
}
