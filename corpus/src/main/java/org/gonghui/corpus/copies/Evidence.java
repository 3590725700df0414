package org.gonghui.corpus.copies;

import java.util.List;

/// How much an alignment speaks for copying.
///
/// @param common what everybody writes
/// @param minLength see [CopySettings#minLength()]
record Evidence(CommonPhrases common, int minLength) {

    /// So many times the least length, and an alignment need not be of uncommon words: it is no chance any more.
    private static final int BEYOND_CHANCE = 3;

    /// Whether an alignment by itself makes two documents a pair.
    Find.Strength strength(Digest first, Alignment alignment) {
        boolean suffices = alignment.weight(first) >= BEYOND_CHANCE * minLength
                || uncommon(first, alignment.runs()) >= minLength;
        return suffices ? Find.Strength.SUFFICIENT : Find.Strength.WEAK;
    }

    /// Characters that agree, are no numbers, and stand in a run of three that is not common.
    private int uncommon(Digest first, List<Run> runs) {
        int weight = 0;
        for (Run run : runs) {
            int counted = run.first();
            for (int at = run.first(); at + CommonPhrases.LENGTH <= run.firstEnd(); at++) {
                if (!common.isCommon(first, at)) {
                    for (int i = Math.max(at, counted); i < at + CommonPhrases.LENGTH; i++) {
                        weight += first.weight(i);
                    }
                    counted = at + CommonPhrases.LENGTH;
                }
            }
        }
        return weight;
    }
}
