package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.Figure;

/// What was found in one paragraph.
///
/// @param figures in order of the text
/// @param activities in order of the text
/// @param claims in order of the text
public record Extraction(List<Figure> figures, List<Activity> activities, List<CoverageClaim> claims) {

    public static final Extraction NONE = new Extraction(List.of(), List.of(), List.of());

    public Extraction {
        figures = List.copyOf(figures);
        activities = List.copyOf(activities);
        claims = List.copyOf(claims);
    }
}
