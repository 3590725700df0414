package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gonghui.analyzer.extract.Clauses.Clause;

/// Finds the activities of a paragraph: by the nouns, the verbs and the quotations that name them. Immutable.
final class ActivityFinder {

    private final HeadFinder heads;
    private final VerbFinder verbs;
    private final QuotedFinder quotations;

    ActivityFinder(HeadFinder heads, VerbFinder verbs, QuotedFinder quotations) {
        this.heads = heads;
        this.verbs = verbs;
        this.quotations = quotations;
    }

    /// The activities of `text` in order, without overlap; a name told twice counts once.
    List<ActivitySpan> find(String text, Quotes quotes, Setting setting) {
        List<ActivitySpan> found = new ArrayList<>();
        for (Clause clause : Clauses.of(text, quotes).clauses()) {
            heads.find(text, quotes, clause, setting, found);
            verbs.find(text, quotes, clause, found);
            quotations.find(text, quotes, clause, setting, found);
        }
        return once(text, strongest(found));
    }

    /// Of overlapping names the strongest, then the longest.
    private static List<ActivitySpan> strongest(List<ActivitySpan> found) {
        found.sort(Comparator.comparingInt(ActivitySpan::start)
                .thenComparing(Comparator.comparingInt(ActivitySpan::end).reversed()));
        List<ActivitySpan> kept = new ArrayList<>();
        for (ActivitySpan span : found) {
            ActivitySpan last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || !last.overlaps(span)) {
                kept.add(span);
            } else if (span.strength() > last.strength()) {
                kept.set(kept.size() - 1, span);
            }
        }
        return kept;
    }

    /// A name told again in the paragraph, in full or in part, counts once; the one with a count is kept.
    private static List<ActivitySpan> once(String text, List<ActivitySpan> spans) {
        List<ActivitySpan> kept = new ArrayList<>();
        for (ActivitySpan span : spans) {
            int told = told(kept, span);
            if (told < 0) {
                kept.add(span);
            } else if (Evidence.counted(text, span.end()) && !Evidence.counted(text, kept.get(told).end())) {
                kept.remove(told);
                kept.add(span);
            }
        }
        return kept;
    }

    private static int told(List<ActivitySpan> kept, ActivitySpan span) {
        for (int i = 0; i < kept.size(); i++) {
            ActivitySpan other = kept.get(i);
            boolean same = other.canonical().equals(span.canonical())
                    || (other.type() == span.type() && other.canonical().endsWith(span.canonical()));
            if (same) {
                return i;
            }
        }
        return -1;
    }
}
