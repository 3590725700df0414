package org.gonghui.analyzer.training;

import java.util.List;
import java.util.OptionalInt;

/// A line from which to learn.
///
/// @param group number of its group of near copies: lines of one group are never on both sides of a fold
/// @param vector what is known of it
/// @param ruleScores what the rules say of each label
/// @param wanted the right label, by its place among the labels of the task
/// @param alsoRight a second label that is right as well
/// @param judges whether it tells how rules and model are best mixed: sentences written for practice do not
record Example(int group, FeatureVector vector, List<Double> ruleScores, int wanted, OptionalInt alsoRight,
        boolean judges) {

    Example {
        ruleScores = List.copyOf(ruleScores);
    }

    boolean accepts(int given) {
        return given == wanted || (alsoRight.isPresent() && alsoRight.getAsInt() == given);
    }
}
