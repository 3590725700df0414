package org.gonghui.analyzer.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.corpus.copies.DocumentShare;

/// How much of what a school wrote in a period is in its own words, in characters; see [DocumentShare].
record OwnWords(int characters, int own, int copied, int reused, int shared, int stock) {

    private static final OwnWords NONE = new OwnWords(0, 0, 0, 0, 0, 0);

    private OwnWords plus(DocumentShare document) {
        return new OwnWords(characters + document.characters(), own + document.own(), copied + document.copied(),
                reused + document.reused(), shared + document.shared(), stock + document.stock());
    }

    /// Of each school that has documents with characters in the period of the profiles, by key.
    static Map<String, OwnWords> of(CategoryProfiles profiles, Collection<DocumentShare> documents) {
        Map<String, OwnWords> words = new HashMap<>();
        for (DocumentShare document : documents) {
            Optional<SchoolPeriod> unit = profiles.all()
                    .periods()
                    .of(document.document().id())
                    .filter(one -> one.year() == profiles.year() && one.type() == profiles.type());
            if (unit.isPresent() && document.characters() > 0) {
                String key = unit.get().id().orElse(unit.get().school());
                words.put(key, words.getOrDefault(key, NONE).plus(document));
            }
        }
        return words;
    }

    double share(int part) {
        return (double) part / characters;
    }
}
