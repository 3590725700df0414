package org.gonghui.analyzer.score;

import org.gonghui.analyzer.measure.Calibration;
import org.gonghui.analyzer.measure.Confusion;
import org.gonghui.analyzer.measure.Retrieval;

/// What was said of lines.
///
/// @param kinds kinds of all annotated lines; a line that no paragraph covers counts as furniture
/// @param categories categories of the lines that have one by the annotation; the annotated second category is as right
///     as the first, and `-` is given where the kind has none
/// @param secondaries second categories: found where both sides name the same two
/// @param substances substance of the lines that both sides take for work
/// @param calibration probabilities, against kind and category being right
public record LineScore(Confusion kinds, Confusion categories, Retrieval secondaries, Confusion substances,
        Calibration calibration) {}
