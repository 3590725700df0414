package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.extract.ActivityCandidates.Candidate;
import org.gonghui.analyzer.training.ActivityLine.Event;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;

/// The candidates of a line, and which of them are events.
///
/// @param set the annotated folder it is from
/// @param group number of its group of near copies: lines of one group are never on both sides of a fold
/// @param events what is annotated
/// @param candidates in the order of the line
record ActivityExamples(String set, int group, List<Event> events, List<One> candidates) {

    /// A candidate that covers this much of the union of both and has the right type is an event as well.
    private static final double SAME = 0.55;
    /// One that covers less than this is no event; between the two nothing is learned.
    private static final double OTHER = 0.34;
    private static final double RIGHT_TYPE = 0.15;
    private static final double PROVEN = 0.05;

    ActivityExamples {
        events = List.copyOf(events);
        candidates = List.copyOf(candidates);
    }

    /// What is to be learned of a candidate.
    enum Label {
        EVENT,
        NONE,
        /// It overlaps an event, but another candidate is nearer to it.
        UNCLEAR
    }

    /// A candidate.
    ///
    /// @param group that of its line
    /// @param span its place in the line
    /// @param type what it should be, if it is to be learned
    record One(int group, Span span, Label label, Optional<ActivityType> type, TraitSet traits) {}

    /// @param vocabulary numbers the traits of all lines
    static ActivityExamples of(String set, int group, ActivityLine line, List<Candidate> candidates,
            Vocabulary vocabulary) {
        Label[] labels = new Label[candidates.size()];
        ActivityType[] types = new ActivityType[candidates.size()];
        Arrays.fill(labels, Label.NONE);
        for (Event event : line.events()) {
            mark(event, candidates, labels, types);
        }
        List<One> ones = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            ones.add(new One(group, candidates.get(i).span(), labels[i], Optional.ofNullable(types[i]),
                    new TraitSet(candidates.get(i).traits(), vocabulary)));
        }
        return new ActivityExamples(set, group, line.events(), ones);
    }

    private static void mark(Event event, List<Candidate> candidates, Label[] labels, ActivityType[] types) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < labels.length; i++) {
            Candidate candidate = candidates.get(i);
            if (!matches(event.span(), candidate.span())) {
                continue;
            }
            double shared = shared(event.span(), candidate.span());
            boolean typed = candidate.type() == event.type();
            double quality = shared + (typed ? RIGHT_TYPE : 0) + (candidate.proven() ? PROVEN : 0);
            best = quality > most ? i : best;
            most = Math.max(quality, most);
            if (labels[i] == Label.NONE && shared >= OTHER) {
                labels[i] = shared >= SAME && typed ? Label.EVENT : Label.UNCLEAR;
                types[i] = event.type();
            }
        }
        if (best >= 0) {
            labels[best] = Label.EVENT;
            types[best] = event.type();
        }
    }

    private static boolean matches(Span one, Span other) {
        int overlap = one.overlap(other);
        return overlap > 0 && 2 * overlap >= Math.min(one.length(), other.length());
    }

    private static double shared(Span one, Span other) {
        int union = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return (double) one.overlap(other) / union;
    }

    /// How many events are found, missed and given without being one if candidates with these sums are kept.
    Outcome outcome(IdentityHashMap<One, Double> sums, double threshold) {
        List<Span> left = new ArrayList<>(kept(sums, threshold));
        int given = left.size();
        int found = 0;
        for (Event event : events) {
            Optional<Span> best = left.stream()
                    .filter(span -> matches(event.span(), span))
                    .max(Comparator.comparingInt(span -> span.overlap(event.span())));
            if (best.isPresent()) {
                left.remove(best.get());
                found++;
            }
        }
        return new Outcome(found, given - found, events.size() - found);
    }

    private List<Span> kept(IdentityHashMap<One, Double> sums, double threshold) {
        BitSet taken = new BitSet();
        List<Span> kept = new ArrayList<>();
        candidates.stream()
                .filter(one -> sums.getOrDefault(one, 0.0) >= threshold)
                .sorted(Comparator.comparingDouble((One one) -> -sums.getOrDefault(one, 0.0)))
                .map(One::span)
                .forEach(span -> {
                    int next = taken.nextSetBit(span.start());
                    if (next < 0 || next >= span.end()) {
                        taken.set(span.start(), span.end());
                        kept.add(span);
                    }
                });
        return kept;
    }

    /// Counts of events.
    record Outcome(int found, int spurious, int missed) {

        Outcome plus(Outcome other) {
            return new Outcome(found + other.found, spurious + other.spurious, missed + other.missed);
        }
    }
}
