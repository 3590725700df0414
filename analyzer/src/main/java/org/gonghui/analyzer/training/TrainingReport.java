package org.gonghui.analyzer.training;

import java.util.List;
import org.gonghui.analyzer.score.LineScore;

/// How well a model does on documents that it has not seen.
///
/// @param sets one for each annotated folder
/// @param groups number of groups of near copies
/// @param features number of features of the final model
public record TrainingReport(List<SetReport> sets, int groups, int features) {

    public TrainingReport {
        sets = List.copyOf(sets);
    }

    /// The lines of one folder.
    ///
    /// @param name name of the folder
    /// @param rules by rules alone
    /// @param model by model alone, each document by a model that has not seen it nor a near copy
    /// @param both by both, likewise
    /// @param seen by both, the model having seen them: what is learned by heart
    public record SetReport(String name, LineScore rules, LineScore model, LineScore both, LineScore seen) {}
}
