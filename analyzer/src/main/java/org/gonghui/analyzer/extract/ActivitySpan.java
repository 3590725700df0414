package org.gonghui.analyzer.extract;

import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;

/// An activity found in a paragraph, before anyone asks whether it took place. Offsets count in the paragraph.
///
/// @param start where its name begins
/// @param end where its name ends
/// @param canonical its name, completed
/// @param type what sort of event
/// @param clause the clause that tells of it
/// @param strength how sure the rule is; the stronger of two overlapping names wins
/// @param rule the rule that found it
/// @param evidence the word that shows that it is an event
record ActivitySpan(int start, int end, String canonical, ActivityType type, Clauses.Clause clause, int strength,
        String rule, Span evidence) {

    boolean overlaps(ActivitySpan other) {
        return start < other.end && other.start < end;
    }
}
