package org.gonghui.analyzer.extract;

import org.gonghui.analyzer.extract.Clauses.Clause;

/// What the sentence of a candidate says besides its name, and the ends of the name with what touches them: traits with
/// Greek marks, but for the pairs of the sentence. Those that have to be searched for are only told of candidates that may
/// be events by what else is known of them.
@SuppressWarnings("EnumOrdinal") // asked for every candidate, where maps of enums cost more than all else
final class Surroundings {

    /// A predicate or a time stands nearer before a name than this, in UTF-16 code units; so does what is read of a
    /// sentence: one without end costs no more than its length.
    private static final int FAR = 100;
    private static final int LONGEST_PREDICATE = 6;
    private static final int MOST_STEPS = 9;
    private static final String NO_PREDICATE = "-";
    /// Where a time stands that dates the name, by the places of [Facts#TIME].
    private static final int CLAUSE = 0;
    private static final int SENTENCE = 1;
    private static final int NONE = 2;
    private static final String[] STEPS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

    private final String text;
    private final Beginnings beginnings;
    private final Words predicates;
    private final Words times;

    /// @param beginnings of words in the text
    /// @param predicates words that say that somebody held or joined something
    /// @param times words that date
    Surroundings(String text, Beginnings beginnings, Words predicates, Words times) {
        this.text = text;
        this.beginnings = beginnings;
        this.predicates = predicates;
        this.times = times;
    }

    /// The last predicate before the name in its clause, how far away it is, and what sort of event it governs.
    void predicate(ActivitySpan span, TraitSink sink) {
        int limit = Math.max(span.clause().start(), span.start() - FAR);
        String word = NO_PREDICATE;
        int steps = MOST_STEPS;
        for (int end = span.start(); end > limit && word.equals(NO_PREDICATE); end--) {
            String found = predicates.endingAt(text, end, Math.min(LONGEST_PREDICATE, end - limit));
            if (found != null) {
                word = found;
                steps = Math.min(MOST_STEPS, (span.start() - end) / 2);
            }
        }
        sink.add('π', word);
        sink.add('Π', word, span.type().id());
        sink.add('δ', word, STEPS[steps]);
    }

    /// Whether its clause, or its sentence, dates the name.
    void time(ActivitySpan span, TraitSink sink) {
        Clause clause = span.clause();
        int far = span.start() - FAR;
        boolean near = dated(Math.max(far, clause.start()), span.start());
        boolean dated = near || dated(Math.max(far, clause.sentence()), span.start());
        int time = near ? CLAUSE : dated ? SENTENCE : NONE;
        sink.add(Facts.TIME.get(time));
        sink.add(Facts.TIME_AND_TYPE.get(span.type().ordinal()).get(time));
        sink.add((span.has(Sign.PROVEN) ? Facts.TIME_PROVEN : Facts.TIME_OPEN).get(time));
    }

    private boolean dated(int start, int end) {
        return beginnings.firstEnd(Beginnings.Group.TIME, times, start, end) <= end;
    }

    /// How clause and sentence begin and end, and what stands before and behind the clause.
    void clause(Clause clause, TraitSink sink) {
        slice('β', clause.start(), clause.start() + 2, sink);
        slice('ε', clause.end() - 2, clause.end(), sink);
        slice('σ', clause.sentence(), clause.sentence() + 2, sink);
        slice('ς', clause.sentenceEnd() - 2, clause.sentenceEnd(), sink);
        slice('ψ', clause.start() - 3, clause.start(), sink);
        slice('ξ', clause.end() + 1, clause.end() + 3, sink);
        slice('φ', clause.end(), clause.end() + 1, sink);
    }

    /// The pairs of characters of the sentence that do not touch the name.
    void sentence(ActivitySpan span, TraitSink sink) {
        int from = Math.max(span.clause().sentence(), span.start() - FAR);
        int to = Math.min(span.clause().sentenceEnd(), span.end() + FAR);
        sink.addPairs('<', text, from, span.start());
        sink.addPairs('>', text, span.end(), to);
    }

    /// The ends of the name with what touches them.
    void edges(ActivitySpan span, TraitSink sink) {
        int start = span.start();
        int end = span.end();
        slice('ω', Math.max(start, end - 3), end, sink);
        slice('α', start, Math.min(end, start + 3), sink);
        slice('Ω', end - 1, end + 1, sink);
        slice('Δ', start - 1, start + 1, sink);
    }

    private void slice(char mark, int start, int end, TraitSink sink) {
        int from = Math.clamp(start, 0, text.length());
        sink.add(mark, text, from, Math.clamp(end, from, text.length()));
    }
}
