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
public record FigureContext(Optional<Category> category, List<Per> per, FigureRole role, Optional<Span> object,
        Optional<Span> activity) {

    /// Nothing is known.
    public static final FigureContext NONE = new FigureContext(Optional.empty(), List.of(), FigureRole.TOTAL,
            Optional.empty(),
            Optional.empty());

    public FigureContext {
        per = List.copyOf(per);
    }

    /// The same in another role.
    public FigureContext as(FigureRole other) {
        return new FigureContext(category, per, other, object, activity);
    }
}
