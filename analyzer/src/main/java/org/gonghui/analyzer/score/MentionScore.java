package org.gonghui.analyzer.score;

import org.gonghui.analyzer.measure.Retrieval;

/// Figures, or activities.
///
/// @param retrieval how many were found
/// @param exactSpans how many of those found have exactly the annotated span
/// @param statusAndType how many of those found have the annotated status and unit (figures) or type (activities)
/// @param revealed blanked figures that were given a value
public record MentionScore(Retrieval retrieval, int exactSpans, int statusAndType, int revealed) {}
