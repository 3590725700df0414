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
/// @param weight how likely it is, in log-odds; 0 until it was weighed
/// @param rule the rule that found it
/// @param evidence the word that shows that it is an event; empty if none does
/// @param key the head or the verb that the rule goes by
/// @param signs what was seen at it, as bits of [Sign]
record ActivitySpan(int start, int end, String canonical, ActivityType type, Clauses.Clause clause, float weight,
        String rule, Span evidence, String key, long signs) {

    /// The same, weighed and of another type.
    ActivitySpan as(ActivityType other, float weighed) {
        return new ActivitySpan(start, end, canonical, other, clause, weighed, rule, evidence, key, signs);
    }

    /// Where its name stands in the paragraph.
    Span place() {
        return new Span(start, end);
    }

    boolean has(Sign sign) {
        return Sign.in(signs, sign);
    }

    boolean overlaps(ActivitySpan other) {
        return start < other.end && other.start < end;
    }

    /// This and what is told right behind it as one event.
    ActivitySpan with(ActivitySpan further, String text) {
        ActivityType whole = further.type == ActivityType.OUTING ? type : further.type;
        return new ActivitySpan(start, further.end, text.substring(start, further.end), whole, clause,
                Math.max(weight, further.weight), rule, evidence, key, signs);
    }

    /// The same under another full name.
    ActivitySpan named(String name) {
        return new ActivitySpan(start, end, name, type, clause, weight, rule, evidence, key, signs);
    }
}
