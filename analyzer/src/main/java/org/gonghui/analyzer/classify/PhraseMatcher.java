package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.Span;
import org.jspecify.annotations.Nullable;

/// A lexicon made ready to run: finds all its phrases, in all their forms, in one pass over a text.
/// Immutable; safe for any number of threads.
final class PhraseMatcher {

    /// Most characters between the two parts of a phrase.
    static final int WIDEST_GAP = 14;

    private static final LexiconEntry[] NO_ENTRIES = {};
    private static final Pair[] NO_PAIRS = {};

    private final PhraseAutomaton automaton;
    private final int[] lengths;
    /// What each form is a phrase of, and of which two-part phrases it is the second part.
    private final LexiconEntry[][] whole;
    private final Pair[][] endings;
    /// Index among the beginnings of two-part phrases, or -1.
    private final int[] beginning;
    private final int beginnings;

    /// A phrase of two parts, known by its second.
    private record Pair(LexiconEntry entry, int beginning, int beginningLength) {}

    PhraseMatcher(Lexicon lexicon) {
        Forms forms = new Forms(new Variants(lexicon.variants()));
        for (LexiconEntry entry : lexicon.entries()) {
            if (entry.weight() > 0 || entry.channel() == Channel.Cue.MASK) {
                forms.add(entry);
            }
        }
        List<String> texts = List.copyOf(forms.index.keySet());
        lengths = texts.stream().mapToInt(String::length).toArray();
        automaton = new PhraseAutomaton(texts);
        whole = forms.whole.stream().map(entries -> entries.toArray(NO_ENTRIES)).toArray(LexiconEntry[][]::new);
        endings = forms.endings.stream().map(pairs -> pairs.toArray(NO_PAIRS)).toArray(Pair[][]::new);
        beginnings = forms.first.size();
        beginning = new int[texts.size()];
        Arrays.fill(beginning, -1);
        forms.first.forEach((form, at) -> beginning[form] = at);
    }

    /// What was found, sorted by place, shorter phrases within longer ones of their sort left out.
    List<Hit> match(String text) {
        Finder finder = new Finder(Folding.of(text));
        automaton.match(finder.folding, finder);
        return Overlaps.resolve(finder.hits);
    }

    /// Gathers the phrases of one text.
    private final class Finder implements PhraseAutomaton.Visitor {

        private final Folding folding;
        private final List<Hit> hits = new ArrayList<>();
        /// Where each beginning of a two-part phrase last ended; made when the first one is found, as few texts have any.
        private int @Nullable [] lastEnds;

        private Finder(Folding folding) {
            this.folding = folding;
        }

        @Override
        public void found(int form, int end) {
            int start = end - lengths[form];
            for (LexiconEntry entry : whole[form]) {
                hits.add(hit(entry, folding, start, end));
            }
            if (lastEnds != null) {
                end(form, start, end, lastEnds);
            }
            if (beginning[form] >= 0) {
                lastEnds = lastEnds == null ? new int[beginnings] : lastEnds;
                lastEnds[beginning[form]] = end;
            }
        }

        /// Adds the two-part phrases that end here.
        private void end(int form, int start, int end, int[] ends) {
            for (Pair pair : endings[form]) {
                int before = ends[pair.beginning()];
                if (before > 0 && isNear(folding, before, start)) {
                    hits.add(hit(pair.entry(), folding, before - pair.beginningLength(), end));
                }
            }
        }
    }

    /// All forms of the phrases, numbered, and what each is a part of.
    private static final class Forms {

        private final Variants variants;
        private final Map<String, Integer> index = new LinkedHashMap<>();
        private final Map<Integer, Integer> first = new LinkedHashMap<>();
        private final List<List<LexiconEntry>> whole = new ArrayList<>();
        private final List<List<Pair>> endings = new ArrayList<>();

        private Forms(Variants variants) {
            this.variants = variants;
        }

        private void add(LexiconEntry entry) {
            List<Integer> parts = variants.of(entry.pieces().getLast()).stream().map(this::form).toList();
            if (entry.pieces().size() == 1) {
                parts.forEach(form -> whole.get(form).add(entry));
                return;
            }
            for (String text : variants.of(entry.pieces().getFirst())) {
                int form = form(text);
                int begin = first.computeIfAbsent(form, unused -> first.size());
                parts.forEach(part -> endings.get(part).add(new Pair(entry, begin, text.length())));
            }
        }

        private int form(String text) {
            Integer known = index.get(text);
            if (known != null) {
                return known;
            }
            index.put(text, index.size());
            whole.add(new ArrayList<>());
            endings.add(new ArrayList<>());
            return index.size() - 1;
        }
    }

    private static Hit hit(LexiconEntry entry, Folding folding, int start, int end) {
        return new Hit(entry, new Span(folding.origin(start), folding.origin(end - 1) + 1));
    }

    private static boolean isNear(Folding folding, int from, int to) {
        if (to < from || to - from > WIDEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Clauses.endsSentence(folding.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
