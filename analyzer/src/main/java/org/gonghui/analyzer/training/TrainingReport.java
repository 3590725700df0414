package org.gonghui.analyzer.training;

import java.util.List;

/// How well a model does on documents that it has not seen.
///
/// @param sets one for each annotated folder
/// @param groups number of groups of near copies
/// @param cost regularisation of the final model
/// @param features number of features of the final model
public record TrainingReport(List<SetReport> sets, int groups, double cost, int features) {

    public TrainingReport {
        sets = List.copyOf(sets);
    }

    /// The lines of one folder.
    ///
    /// @param name name of the folder
    /// @param lines number of lines
    public record SetReport(String name, int lines, Quality rules, Quality model, Quality both) {}

    /// Cross-validated quality.
    ///
    /// @param accuracy share of lines with a right category, 0..1
    /// @param macroF1 mean of F1 over the categories, 0..1
    /// @param logLoss mean of −ln p(right category), at least 0
    /// @param calibrationError expected calibration error over ten bins, 0..1
    public record Quality(double accuracy, double macroF1, double logLoss, double calibrationError) {}
}
