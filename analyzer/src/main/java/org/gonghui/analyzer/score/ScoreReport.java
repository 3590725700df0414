package org.gonghui.analyzer.score;

import java.util.List;

/// How well a set of pages was annotated.
///
/// @param documents documents
/// @param lines lines
/// @param figures figures
/// @param activities activities
/// @param misses every difference, by aspect, then in the order of the annotation
public record ScoreReport(DocumentScore documents, LineScore lines, MentionScore figures, MentionScore activities,
        List<Miss> misses) {

    public ScoreReport {
        misses = List.copyOf(misses);
    }
}
