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

    /// Where a literal stands in a phrase; the slots of a phrase's pieces follow each other.
    private record Place(int phrase, int piece, int slot) {}

    private final List<Entry> entries;
    private final List<Phrase> phrases;
    private final PhraseTrie trie;
    private final List<List<Place>> placesOfLiteral;
    private final int slots;

    /// @param entries the lexicon
    /// @param phrases all variants of all entries
    Evidence(List<Entry> entries, List<Phrase> phrases) {
        this.entries = List.copyOf(entries);
        this.phrases = List.copyOf(phrases);
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        List<List<Place>> places = new ArrayList<>();
        int slot = 0;
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            List<String> pieces = phrases.get(phrase).pieces();
            for (int piece = 0; piece < pieces.size(); piece++) {
                int literal = builder.add(pieces.get(piece));
                if (literal == places.size()) {
                    places.add(new ArrayList<>());
                }
                places.get(literal).add(new Place(phrase, piece, slot++));
            }
        }
        this.placesOfLiteral = places.stream().map(List::copyOf).toList();
        this.trie = builder.build();
        this.slots = slot;
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
        private final int[] counted = new int[entries.size()];
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
            for (Place place : placesOfLiteral.get(id)) {
                Phrase phrase = phrases.get(place.phrase());
                if (counted[phrase.entry()] != line && fits(phrase, place, start)) {
                    reached(phrase, place, end);
                }
            }
        }

        private boolean fits(Phrase phrase, Place place, int start) {
            if (place.piece() == 0) {
                return !phrase.atStart() || start == from;
            }
            long found = ends[place.slot() - 1];
            int before = (int) found;
            return found >>> Integer.SIZE == line && before <= start && start - before <= Phrase.MAX_GAP;
        }

        private void reached(Phrase phrase, Place place, int end) {
            if (place.piece() + 1 < phrase.pieces().size()) {
                ends[place.slot()] = ((long) line << Integer.SIZE) | end;
            } else if (!phrase.atEnd() || end == to) {
                counted[phrase.entry()] = line;
                Entry entry = entries.get(phrase.entry());
                scores.add(entry.cue(), entry.weight());
            }
        }
    }
}
