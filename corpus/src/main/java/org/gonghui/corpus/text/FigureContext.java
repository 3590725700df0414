package org.gonghui.corpus.text;

import java.util.List;
import java.util.Optional;

/// What a figure belongs to, as far as the words around it tell.
///
/// @param category the work category it counts under: that of its activity, or else that of its paragraph
/// @param per what it is told for each of, in order of the text; empty if it is a total
/// @param role what it is among the figures around it: whether it may be added to others
/// @param object the words for what is counted or paid, in the page: 教师 of 10位教师, 慰问金 of 慰问金500元
/// @param activity the name of the activity it tells about, in the page: the span of an [Activity] of the same paragraph
/// @param scope whose figure it is
/// @param period the time it belongs to: what its sentence, line or heading says, or else that of its document; empty if
///     neither is known
/// @param derived whether its writer computed it from other numbers: an average, a change against another time, and a
///     sum, product, difference or share whose parts are told in its sentence
public record FigureContext(Optional<Category> category, List<Per> per, FigureRole role, Optional<Span> object,
        Optional<Span> activity, FigureScope scope, Optional<FigurePeriod> period, boolean derived) {

    /// Nothing is known.
    public static final FigureContext NONE = new FigureContext(Optional.empty(), List.of(), FigureRole.TOTAL,
            Optional.empty(), Optional.empty());

    public FigureContext {
        per = List.copyOf(per);
    }

    /// A figure of the union's own, of an unknown time, that was not derived from others.
    public FigureContext(Optional<Category> category, List<Per> per, FigureRole role, Optional<Span> object,
            Optional<Span> activity) {
        this(category, per, role, object, activity, FigureScope.UNION, Optional.empty(), false);
    }

    /// The same in another role.
    public FigureContext as(FigureRole other) {
        return new FigureContext(category, per, other, object, activity, scope, period, derived);
    }

    /// The same of somebody else, of another time, or computed from others.
    public FigureContext of(FigureScope whose, Optional<FigurePeriod> when, boolean computed) {
        return new FigureContext(category, per, role, object, activity, whose, when, computed);
    }
}
