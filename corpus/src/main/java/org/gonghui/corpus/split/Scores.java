package org.gonghui.corpus.split;

/// How much evidence of each cue a text holds: sums of weights, 0 or more.
@SuppressWarnings("EnumOrdinal") // asked many times for every line, where maps of enums cost more than all else
final class Scores {

    private static final int CUES = Cue.values().length;

    private final int[] weights = new int[CUES];

    int of(Cue cue) {
        return weights[cue.ordinal()];
    }

    void add(Cue cue, int weight) {
        weights[cue.ordinal()] += weight;
    }
}
