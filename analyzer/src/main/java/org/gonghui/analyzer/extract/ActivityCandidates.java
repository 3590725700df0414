package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /// @param traits what is known of it: a mark and words each, without repetition, none with a line break or a tab
    public record Candidate(Span span, ActivityType type, boolean proven, List<String> traits) {

        public Candidate {
            traits = List.copyOf(traits);
        }
    }

    /// The candidates of the rules that come along.
    public static ActivityCandidates standard() {
        return new ActivityCandidates(Extractor.finder(new ActivityModel(Map.of(), 0, Map.of())));
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
            ActivitySpan span = spans.get(i);
            candidates.add(new Candidate(new Span(span.start(), span.end()), span.type(), span.has(Sign.PROVEN),
                    traits(traits, i)));
        }
        return candidates;
    }

    private static List<String> traits(Traits traits, int index) {
        Set<String> seen = new LinkedHashSet<>();
        traits.of(index, (mark, text, start, end) -> {
            String trait = mark + text.substring(start, end);
            if (trait.chars().noneMatch(c -> c < ' ')) {
                seen.add(trait);
            }
        });
        return new ArrayList<>(seen);
    }
}
