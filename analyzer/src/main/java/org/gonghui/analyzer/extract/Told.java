package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.Span;

/// The events that a text has told of so far, from left to right. Whether one is told again ([Retelling]) is seen from
/// those that stand near and from those whose names end alike: a list without end costs no more than its length. Belongs
/// to one text and one thread.
final class Told {

    private final String text;
    private final List<Span> places = new ArrayList<>();
    private final Map<String, List<Span>> byEnding = new HashMap<>();

    Told(String text) {
        this.text = text;
    }

    /// Adds an event whose name stands at `place`, behind those of all others.
    void add(Span place) {
        places.add(place);
        if (place.length() >= Retelling.SHORTEST) {
            byEnding.computeIfAbsent(ending(place), any -> new ArrayList<>()).add(place);
        }
    }

    /// Whether the name at `later`, behind those of all others, tells of one of them.
    boolean has(Span later) {
        for (int i = places.size() - 1; i >= 0 && later.start() - places.get(i).end() <= Retelling.SENTENCE; i--) {
            if (Retelling.isNear(text, places.get(i), later)) {
                return true;
            }
        }
        return later.length() >= Retelling.SHORTEST && isNamed(later, byEnding.getOrDefault(ending(later), List.of()));
    }

    /// Whether one of these has the same name: what is dated since the last of them is dated since all others, too.
    private boolean isNamed(Span later, List<Span> alike) {
        for (int i = alike.size() - 1; i >= 0; i--) {
            if (Retelling.isEndOf(text, alike.get(i), later)) {
                return !Retelling.isDatedBetween(text, alike.get(i), later);
            }
        }
        return false;
    }

    private String ending(Span place) {
        return text.substring(place.end() - Retelling.SHORTEST, place.end());
    }
}
