package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.corpus.text.ActivityType;

/// Finds the activities of a paragraph: by the nouns, the verbs and the quotations that name them. Immutable.
final class ActivityFinder {

    private static final int RESTATED = 3;
    private static final int HEADING = 16;
    /// How many names back a repetition is looked for, so that long paragraphs stay linear.
    private static final int REMEMBERED = 100;
    private static final Set<ActivityType> PAID = EnumSet.of(ActivityType.INSURANCE, ActivityType.DONATION);

    private final HeadFinder heads;
    private final VerbFinder verbs;
    private final QuotedFinder quotations;
    private final Words covered;

    ActivityFinder(HeadFinder heads, VerbFinder verbs, QuotedFinder quotations, Words covered) {
        this.heads = heads;
        this.verbs = verbs;
        this.quotations = quotations;
        this.covered = covered;
    }

    /// The activities of `text` in order, without overlap; a name told twice counts once.
    List<ActivitySpan> find(String text, Quotes quotes, Setting setting) {
        List<ActivitySpan> found = new ArrayList<>();
        for (Clause clause : Clauses.of(text, quotes).clauses()) {
            heads.find(text, quotes, clause, setting, found);
            verbs.find(text, quotes, clause, found);
            quotations.find(text, quotes, clause, setting, found);
        }
        return withoutCovered(once(text, withoutHeading(text, strongest(found))));
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

    /// A short first sentence without a number is a heading in the line (2、开展民主评议。): what it names is told behind it.
    private static List<ActivitySpan> withoutHeading(String text, List<ActivitySpan> spans) {
        return spans.stream().filter(span -> !heads(text, span, spans)).toList();
    }

    private static boolean heads(String text, ActivitySpan span, List<ActivitySpan> spans) {
        Clauses.Clause clause = span.clause();
        boolean first = clause.sentence() == 0 && clause.sentenceEnd() <= HEADING
                && text.length() > clause.sentenceEnd() + HEADING;
        return first && spans.stream().anyMatch(other -> other.start() > clause.sentenceEnd()
                && other.type() == span.type());
    }

    /// Leaves out the general name of visits (送温暖活动) where the visits themselves are told.
    private List<ActivitySpan> withoutCovered(List<ActivitySpan> spans) {
        long visits = spans.stream().filter(ActivityFinder::helps).count();
        return visits < 2
                ? spans
                : spans.stream().filter(span -> !helps(span) || !isCovered(span.canonical())).toList();
    }

    private boolean isCovered(String name) {
        String longest = covered.at(name, 0);
        return longest != null && longest.length() == name.length();
    }

    private static boolean helps(ActivitySpan span) {
        return span.type() == ActivityType.VISIT || span.type() == ActivityType.AID;
    }

    /// A name told again in the paragraph, in full or in part, counts once; the one with a count is kept.
    private static List<ActivitySpan> once(String text, List<ActivitySpan> spans) {
        List<ActivitySpan> kept = new ArrayList<>();
        for (ActivitySpan span : spans) {
            int told = told(kept, span);
            if (told < 0) {
                kept.add(span);
            } else if (better(text, span, kept.get(told))) {
                kept.remove(told);
                kept.add(span);
            }
        }
        return kept;
    }

    private static boolean same(ActivitySpan first, ActivitySpan second) {
        String one = bare(first.canonical());
        String two = bare(second.canonical());
        boolean part = first.type() == second.type() && (one.endsWith(two) || two.endsWith(one));
        boolean restated = first.type() == second.type() && first.clause().equals(second.clause())
                && second.start() - first.end() <= RESTATED && second.strength() < first.strength();
        boolean paid = PAID.contains(first.type()) && first.type() == second.type()
                && first.clause().sentence() == second.clause().sentence() && second.strength() < first.strength();
        return part || one.equals(two) || restated || paid;
    }

    private static String bare(String name) {
        return name.replace("“", "").replace("”", "").replace("\"", "");
    }

    /// Whether `span` tells more of the same event than `other`: how often, or who held it.
    private static boolean better(String text, ActivitySpan span, ActivitySpan other) {
        boolean counted = Evidence.counted(text, span.end());
        boolean otherCounted = Evidence.counted(text, other.end());
        boolean held = span.evidence().end() <= span.start();
        boolean otherHeld = other.evidence().end() <= other.start();
        return counted != otherCounted ? counted : held && !otherHeld;
    }

    private static int told(List<ActivitySpan> kept, ActivitySpan span) {
        for (int i = Math.max(0, kept.size() - REMEMBERED); i < kept.size(); i++) {
            ActivitySpan other = kept.get(i);
            if (same(other, span)) {
                return i;
            }
        }
        return -1;
    }
}
