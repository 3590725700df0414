package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.extract.ActivityCandidates;
import org.gonghui.analyzer.extract.ActivityCandidates.Candidate;
import org.gonghui.analyzer.extract.ActivityModel.Limits;
import org.gonghui.analyzer.training.ActivityFit.Sums;
import org.gonghui.analyzer.training.ActivityLine.Event;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;

/// The candidates of a line, and which of them are events.
///
/// @param set the annotated folder it is from
/// @param group number of its group of near copies: lines of one group are never on both sides of a fold
/// @param line its text
/// @param events what is annotated
/// @param candidates in the order of the line
record ActivityExamples(String set, int group, String line, List<Event> events, List<One> candidates) {

    /// A candidate that covers this much of the union of both and has the right type is an event as well.
    private static final double SAME = 0.55;
    /// One that covers less than this is no event; between the two nothing is learned.
    private static final double OTHER = 0.34;
    private static final double RIGHT_TYPE = 0.15;
    private static final double PROVEN = 0.05;
    private static final Sums UNKNOWN = new Sums(0, 0, 0);

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
    /// @param first how many of its traits a model looks at before it may leave the candidate
    /// @param second how many before it may do so again
    record One(int group, Span span, Label label, Optional<ActivityType> type, TraitSet traits, int first,
            int second) {}

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
            Candidate candidate = candidates.get(i);
            ones.add(new One(group, candidate.span(), labels[i],
                    Optional.ofNullable(types[i]), new TraitSet(candidate.traits(), vocabulary), candidate.first(),
                    candidate.second()));
        }
        return new ActivityExamples(set, group, line.text(), line.events(), ones);
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

    /// How many events are found, missed and given without being one by a model with these limits.
    Outcome outcome(IdentityHashMap<One, Sums> sums, Limits limits) {
        List<Span> left = once(kept(sums, limits));
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

    /// The places of these, in their order, without those that tell again of one before.
    private List<Span> once(List<One> kept) {
        List<Span> told = new ArrayList<>();
        kept.stream().map(One::span).sorted(Comparator.comparingInt(Span::start)).forEach(span -> {
            if (told.stream().noneMatch(earlier -> ActivityCandidates.retells(line, earlier, span))) {
                told.add(span);
            }
        });
        return told;
    }

    /// The candidates that a model with these limits takes for events: of those that overlap the likeliest.
    List<One> kept(IdentityHashMap<One, Sums> sums, Limits limits) {
        BitSet taken = new BitSet();
        List<One> kept = new ArrayList<>();
        candidates.stream()
                .filter(one -> sums.getOrDefault(one, UNKNOWN).passes(limits))
                .sorted(Comparator.comparingDouble((One one) -> -sums.getOrDefault(one, UNKNOWN).all()))
                .forEach(one -> {
                    int next = taken.nextSetBit(one.span().start());
                    if (next < 0 || next >= one.span().end()) {
                        taken.set(one.span().start(), one.span().end());
                        kept.add(one);
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
