package org.gonghui.analyzer.training;

import java.util.Optional;
import org.gonghui.analyzer.classify.LineFeatures;
import org.gonghui.corpus.text.Category;

/// A line from which to learn.
///
/// @param set the annotated folder it is from
/// @param group number of its group of near copies: lines of one group are never on both sides of a fold
/// @param features what is known of it
/// @param category the right category
/// @param secondary a second category that is right as well
record Example(String set, int group, LineFeatures features, Category category, Optional<Category> secondary) {

    boolean accepts(Category given) {
        return given == category || secondary.filter(second -> second == given).isPresent();
    }
}
