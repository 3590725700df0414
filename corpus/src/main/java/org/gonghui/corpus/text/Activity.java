package org.gonghui.corpus.text;

import java.util.OptionalInt;

/// A bounded event that the union held, joined, planned or missed.
///
/// @param span its name in the page
/// @param text the name as written
/// @param canonical the name completed, e.g. 象棋比赛 for 象棋 in 象棋、扑克比赛
/// @param type what sort of event
/// @param category the work category it counts under
/// @param status whether it took place
/// @param role the union's part
/// @param occurrences how often, if stated; at least 1
/// @param context what else is said of it
/// @param explanation how it was read
public record Activity(Span span, String text, String canonical, ActivityType type, Category category,
        FactStatus status, ActivityRole role, OptionalInt occurrences, ActivityContext context,
        Explanation explanation) {

    public Activity {
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("span " + span + " does not fit the text '" + text + "'");
        }
        if (occurrences.isPresent() && occurrences.getAsInt() < 1) {
            throw new IllegalArgumentException("occurrences must be at least 1, got " + occurrences.getAsInt());
        }
    }

    /// An activity of which nothing is known beside its name.
    public Activity(Span span, String text, String canonical, ActivityType type, Category category,
            FactStatus status, ActivityRole role, OptionalInt occurrences, Explanation explanation) {
        this(span, text, canonical, type, category, status, role, occurrences, ActivityContext.NONE, explanation);
    }

    /// This activity with what else is said of it.
    public Activity with(ActivityContext newContext) {
        return new Activity(span, text, canonical, type, category, status, role, occurrences, newContext, explanation);
    }
}
