package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.List;

/// Finds the runs of equal symbols of two digests.
final class RunFinder {

    /// Of a seed that stands in more places than this, only the first are looked at: phrases that recur in a document.
    private static final int MOST_PLACES = 24;

    private final Digest first;
    private final Digest second;

    RunFinder(Digest first, Digest second) {
        this.first = first;
        this.second = second;
    }

    /// All runs of at least [SeedTable#LENGTH] symbols that cannot be made longer, by place in the first, then in the
    /// second digest.
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        SeedTable seeds = second.seeds();
        for (int at = 0; at + SeedTable.LENGTH <= first.size(); at++) {
            int place = seeds.first(first.symbol(at), first.symbol(at + 1), first.symbol(at + 2));
            for (int seen = 0; place >= 0 && seen < MOST_PLACES; seen++) {
                add(at, place, runs);
                place = seeds.next(place);
            }
        }
        return runs;
    }

    private void add(int at, int place, List<Run> runs) {
        if (at > 0 && place > 0 && first.symbol(at - 1) == second.symbol(place - 1)) {
            return; // within a run that was found before
        }
        int most = Math.min(first.size() - at, second.size() - place);
        int length = 0;
        while (length < most && first.symbol(at + length) == second.symbol(place + length)) {
            length++;
        }
        if (length >= SeedTable.LENGTH) {
            runs.add(new Run(at, place, length));
        }
    }
}
