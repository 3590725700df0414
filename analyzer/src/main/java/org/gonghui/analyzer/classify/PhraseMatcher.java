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

    private final PhraseAutomaton automaton;
    private final int[] lengths;
    private final List<List<LexiconEntry>> whole = new ArrayList<>();
    private final List<List<Pair>> endings = new ArrayList<>();
    /// Index among the beginnings of two-part phrases, or -1.
    private final int[] beginning;
    private final int beginnings;

    /// A phrase of two parts, known by its second.
    private record Pair(LexiconEntry entry, int beginning, int beginningLength) {}

    PhraseMatcher(Lexicon lexicon) {
        Variants variants = new Variants(lexicon.variants());
        Map<String, Integer> index = new LinkedHashMap<>();
        Map<Integer, Integer> first = new LinkedHashMap<>();
        for (LexiconEntry entry : lexicon.entries()) {
            if (entry.weight() > 0 || entry.channel() == Channel.Cue.MASK) {
                add(entry, variants, index, first);
            }
        }
        List<String> forms = List.copyOf(index.keySet());
        lengths = forms.stream().mapToInt(String::length).toArray();
        automaton = new PhraseAutomaton(forms);
        beginnings = first.size();
        beginning = new int[forms.size()];
        Arrays.fill(beginning, -1);
        first.forEach((form, at) -> beginning[form] = at);
    }

    /// What was found, sorted by place, shorter phrases within longer ones of their sort left out.
    List<Hit> match(String text) {
        Folding folding = Folding.of(text);
        List<Hit> hits = new ArrayList<>();
        int[] lastEnd = new int[beginnings];
        automaton.match(folding, (form, end) -> {
            int start = end - lengths[form];
            for (LexiconEntry entry : whole.get(form)) {
                hits.add(hit(entry, folding, start, end));
            }
            for (Pair pair : endings.get(form)) {
                int before = lastEnd[pair.beginning()];
                if (before > 0 && isNear(folding, before, start)) {
                    hits.add(hit(pair.entry(), folding, before - pair.beginningLength(), end));
                }
            }
            if (beginning[form] >= 0) {
                lastEnd[beginning[form]] = end;
            }
        });
        return Overlaps.resolve(hits);
    }

    private void add(LexiconEntry entry, Variants variants, Map<String, Integer> index, Map<Integer, Integer> first) {
        List<Integer> parts = forms(entry.pieces().getLast(), variants, index);
        if (entry.pieces().size() == 1) {
            parts.forEach(form -> whole.get(form).add(entry));
            return;
        }
        for (String text : variants.of(entry.pieces().getFirst())) {
            int form = form(text, index);
            int begin = first.computeIfAbsent(form, unused -> first.size());
            parts.forEach(part -> endings.get(part).add(new Pair(entry, begin, text.length())));
        }
    }

    private List<Integer> forms(String piece, Variants variants, Map<String, Integer> index) {
        return variants.of(piece).stream().map(text -> form(text, index)).toList();
    }

    private int form(String text, Map<String, Integer> index) {
        Integer known = index.get(text);
        if (known != null) {
            return known;
        }
        index.put(text, index.size());
        whole.add(new ArrayList<>());
        endings.add(new ArrayList<>());
        return index.size() - 1;
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
