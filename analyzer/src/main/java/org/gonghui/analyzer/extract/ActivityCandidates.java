package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gonghui.analyzer.extract.ActivityModel.Limits;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Span;

/// What may be an activity in a line, with the traits that a model weighs: for training. Immutable.
public final class ActivityCandidates {

    private final ActivityFinder finder;

    private ActivityCandidates(ActivityFinder finder) {
        this.finder = finder;
    }

    /// A candidate.
    ///
    /// @param span its place in the line
    /// @param type what the rule that found it takes it for
    /// @param proven whether a sign shows that it is an event
    /// @param traits what is known of it: a mark and words each, without repetition, none with a line break or a tab, in
    ///        the order in which a model looks at them
    /// @param first how many of them a model looks at before it may leave the candidate
    /// @param second how many before it may do so again
    public record Candidate(Span span, ActivityType type, boolean proven, List<String> traits, int first, int second) {

        public Candidate {
            traits = List.copyOf(traits);
        }
    }

    /// The candidates of the rules that come along.
    public static ActivityCandidates standard() {
        return new ActivityCandidates(Extractor.finder(new ActivityModel(Map.of(), new Limits(0, 0, 0), Map.of())));
    }

    /// The candidates of a line, overlaps included.
    ///
    /// @param line its text
    /// @param document the kind of its document
    public List<Candidate> of(String line, Classification classification, DocumentKind document) {
        if (!ActivityReader.tells(classification.kind())) {
            return List.of();
        }
        Setting setting = Setting.of(line, classification, document);
        List<ActivitySpan> spans = finder.candidates(line, new Quotes(line), setting);
        Traits traits = finder.traits(line, setting, spans);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            candidates.add(candidate(traits, i));
        }
        return candidates;
    }

    /// Whether the name at `later` in a line tells again of the event named at `earlier`.
    public static boolean retells(String line, Span earlier, Span later) {
        return Retelling.is(line, earlier, later);
    }

    private static Candidate candidate(Traits traits, int index) {
        ActivitySpan span = traits.span(index);
        Set<String> seen = new LinkedHashSet<>();
        TraitSink sink = (mark, text, start, end) -> {
            String trait = mark + text.substring(start, end);
            if (trait.chars().noneMatch(c -> c < ' ')) {
                seen.add(trait);
            }
        };
        traits.first(index, sink);
        int first = seen.size();
        traits.second(index, sink);
        traits.clause(span.clause(), sink);
        int second = seen.size();
        traits.last(index, sink);
        traits.typed(span, sink);
        return new Candidate(new Span(span.start(), span.end()), span.type(), span.has(Sign.PROVEN),
                new ArrayList<>(seen), first, second);
    }
}
