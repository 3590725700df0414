package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.Category;

/// Which category a line has.
///
/// @param ranking all categories, the most probable first
/// @param first probability of the first, 0..1
/// @param second probability of the second, 0..1
/// @param model the words on which the model based the first, with what each adds to the log odds; empty without a model
record Choice(List<Category> ranking, double first, double second, List<Reason> model) {

    Choice {
        ranking = List.copyOf(ranking);
        model = List.copyOf(model);
    }

    /// A feature that spoke for a category.
    record Reason(String feature, double weight) {}
}
