package org.gonghui.corpus.split;

import java.util.ArrayList;
import java.util.List;

/// The compiled lexicon of phrases. Immutable; safe for any number of threads.
final class Evidence {

    /// One line of the lexicon.
    ///
    /// @param cue what it is evidence of
    /// @param weight how much it says
    /// @param phrase as written
    record Entry(Cue cue, int weight, String phrase) {}

    /// Where a literal stands in a phrase, with what there is to know when it is found.
    ///
    /// @param entry number of the entry
    /// @param cue of the entry
    /// @param weight of the entry
    /// @param before slot of the piece before it, [#NONE] for the first piece
    /// @param slot where its end is noted for the next piece, [#NONE] for the last
    /// @param atStart whether it must begin the line
    /// @param atEnd whether it must end the line
    private record Place(int entry, Cue cue, int weight, int before, int slot, boolean atStart, boolean atEnd) {}

    private static final int NONE = -1;

    private final int entries;
    private final PhraseTrie trie;
    private final Place[][] placesOfLiteral;
    private final int slots;

    /// @param entries the lexicon
    /// @param phrases all variants of all entries
    Evidence(List<Entry> entries, List<Phrase> phrases) {
        this.entries = entries.size();
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        List<List<Place>> places = new ArrayList<>();
        int slot = 0;
        for (Phrase phrase : phrases) {
            List<String> pieces = phrase.pieces();
            int before = NONE;
            for (int piece = 0; piece < pieces.size(); piece++) {
                int literal = builder.add(pieces.get(piece));
                if (literal == places.size()) {
                    places.add(new ArrayList<>());
                }
                int next = piece + 1 == pieces.size() ? NONE : slot++;
                places.get(literal).add(place(entries.get(phrase.entry()), phrase, before, next));
                before = next;
            }
        }
        this.placesOfLiteral = places.stream().map(list -> list.toArray(Place[]::new)).toArray(Place[][]::new);
        this.trie = builder.build();
        this.slots = slot;
    }

    private static Place place(Entry entry, Phrase phrase, int before, int slot) {
        return new Place(phrase.entry(), entry.cue(), entry.weight(), before, slot, before == NONE && phrase.atStart(),
                slot == NONE && phrase.atEnd());
    }

    /// What a line says.
    ///
    /// @param text the line as [org.gonghui.corpus.text.Compact] makes it
    /// @param from where it begins behind its number
    Scores score(String text, int from) {
        return reading().score(text, from);
    }

    /// For the lines of a page, one after the other.
    Reading reading() {
        return new Reading();
    }

    /// The search of lines, by one thread. A phrase's pieces must come in order; of a piece found more than once the last
    /// counts.
    final class Reading implements PhraseTrie.Found {

        private Scores scores = new Scores();
        private int from;
        private int to;
        private int line;
        /// The line in which an entry was found last.
        private final int[] counted = new int[entries];
        /// Where a piece was found last: its line and its end there.
        private final long[] ends = new long[slots];

        private Reading() {}

        /// What a line says; see [Evidence#score].
        Scores score(String text, int start) {
            scores = new Scores();
            from = start;
            to = text.endsWith("。") ? text.length() - 1 : text.length();
            line++;
            trie.search(text, this);
            return scores;
        }

        @Override
        public void literal(int id, int start, int end) {
            for (Place place : placesOfLiteral[id]) {
                if (counted[place.entry()] != line && fits(place, start)) {
                    reached(place, end);
                }
            }
        }

        private boolean fits(Place place, int start) {
            if (place.before() == NONE) {
                return !place.atStart() || start == from;
            }
            long found = ends[place.before()];
            int before = (int) found;
            return found >>> Integer.SIZE == line && before <= start && start - before <= Phrase.MAX_GAP;
        }

        private void reached(Place place, int end) {
            if (place.slot() != NONE) {
                ends[place.slot()] = ((long) line << Integer.SIZE) | end;
            } else if (!place.atEnd() || end == to) {
                counted[place.entry()] = line;
                scores.add(place.cue(), place.weight());
            }
        }
    }
}
