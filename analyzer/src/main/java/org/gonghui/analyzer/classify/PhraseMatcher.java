package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.corpus.text.Span;

/// A lexicon made ready to run: finds all its phrases, in all their forms, in one pass over a text.
/// Immutable; safe for any number of threads.
final class PhraseMatcher {

    /// Most characters between the two parts of a phrase.
    static final int WIDEST_GAP = 14;

    private static final LexiconEntry[] NO_ENTRIES = {};
    private static final Pair[] NO_PAIRS = {};
    private static final int[] NONE = {};
    private static final int FEW = 4;

    private final PhraseAutomaton automaton;
    private final int[] lengths;
    /// What each form is a phrase of, and of which two-part phrases it is the second part.
    private final LexiconEntry[][] whole;
    private final Pair[][] endings;
    /// Index among the beginnings of two-part phrases, or -1.
    private final int[] beginning;

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
        beginning = new int[texts.size()];
        Arrays.fill(beginning, -1);
        forms.first.forEach((form, at) -> beginning[form] = at);
    }

    /// What was found, sorted by place, shorter phrases within longer ones of their sort left out.
    List<Hit> match(String text) {
        return match(Folding.of(text));
    }

    /// As above, in a text that is folded already.
    List<Hit> match(Folding text) {
        Finder finder = new Finder(text);
        automaton.match(finder.folding, finder);
        return Overlaps.resolve(finder.hits);
    }

    /// Gathers the phrases of one text.
    private final class Finder implements PhraseAutomaton.Visitor {

        private final Folding folding;
        private final List<Hit> hits = new ArrayList<>();
        /// The beginnings of two-part phrases that were found, and where each last ended: few texts have more than one.
        private int[] begun = NONE;
        private int[] lastEnds = NONE;
        private int count;

        private Finder(Folding folding) {
            this.folding = folding;
        }

        @Override
        public void found(int form, int end) {
            int start = end - lengths[form];
            for (LexiconEntry entry : whole[form]) {
                hits.add(hit(entry, folding, start, end));
            }
            if (count > 0) {
                end(form, start, end);
            }
            if (beginning[form] >= 0) {
                begin(beginning[form], end);
            }
        }

        private void begin(int which, int end) {
            int at = place(which);
            if (at == begun.length) {
                begun = Arrays.copyOf(begun, count + FEW);
                lastEnds = Arrays.copyOf(lastEnds, count + FEW);
            }
            begun[at] = which;
            lastEnds[at] = end;
            count = Math.max(count, at + 1);
        }

        /// Where a beginning stands among those that were found, or would.
        private int place(int which) {
            int at = 0;
            while (at < count && begun[at] != which) {
                at++;
            }
            return at;
        }

        /// Adds the two-part phrases that end here.
        private void end(int form, int start, int end) {
            for (Pair pair : endings[form]) {
                int at = place(pair.beginning());
                int before = at < count ? lastEnds[at] : 0;
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
