package org.gonghui.corpus.split;

import java.util.EnumMap;
import java.util.Map;

/// How much evidence of each cue a text holds: sums of weights, 0 or more.
final class Scores {

    private final Map<Cue, Integer> weights = new EnumMap<>(Cue.class);

    int of(Cue cue) {
        return weights.getOrDefault(cue, 0);
    }

    void add(Cue cue, int weight) {
        weights.merge(cue, weight, Integer::sum);
    }
}
