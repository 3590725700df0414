package org.gonghui.corpus.index;

import java.util.ArrayList;
import java.util.List;

/// How what stands in a corpus relates to the fingerprints that a writer was opened with.
public sealed interface Freshness {

    /// There is nothing in it yet, or it is being rebuilt.
    record New() implements Freshness {}

    /// Its annotations are what would be made today: only new and changed inputs have to be annotated.
    record Current() implements Freshness {}

    /// Its annotations were made with other rules or another register: every input has to be annotated again, and
    /// [CorpusWriter#indexed] knows of none.
    ///
    /// @param changed what is different: `rules`, `register`
    record Stale(List<String> changed) implements Freshness {
        public Stale {
            changed = List.copyOf(changed);
        }
    }

    /// What follows for annotations made under `before`. The segmenters are not compared.
    static Freshness between(Fingerprints before, Fingerprints now) {
        List<String> changed = new ArrayList<>();
        if (!before.rules().equals(now.rules())) {
            changed.add("rules");
        }
        if (!before.register().equals(now.register())) {
            changed.add("register");
        }
        return changed.isEmpty() ? new Current() : new Stale(changed);
    }
}
