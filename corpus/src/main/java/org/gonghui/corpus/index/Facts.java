package org.gonghui.corpus.index;

import java.util.List;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.ParagraphRow;

/// What was found in a paragraph.
///
/// @param paragraph the paragraph
/// @param figures its figures in order
/// @param activities its activities in order
/// @param claims its claims that everybody was reached, in order
public record Facts(ParagraphRow paragraph, List<Figure> figures, List<Activity> activities,
        List<CoverageClaim> claims) {

    public Facts {
        figures = List.copyOf(figures);
        activities = List.copyOf(activities);
        claims = List.copyOf(claims);
    }

    /// What was found in a paragraph that claims nothing.
    public Facts(ParagraphRow paragraph, List<Figure> figures, List<Activity> activities) {
        this(paragraph, figures, activities, List.of());
    }
}
