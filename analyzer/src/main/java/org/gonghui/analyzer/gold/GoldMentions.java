package org.gonghui.analyzer.gold;

import java.util.List;

/// The figures and activities of one line.
///
/// @param row line of the file, from 1, to tell the annotator
public record GoldMentions(String source, LinePlace place, List<GoldFigure> figures, List<GoldActivity> activities,
        int row) {

    public GoldMentions {
        figures = List.copyOf(figures);
        activities = List.copyOf(activities);
    }
}
