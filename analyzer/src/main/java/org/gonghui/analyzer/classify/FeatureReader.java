package org.gonghui.analyzer.classify;

/// What a model is told of a line for one task.
sealed interface FeatureReader permits CategoryFeatures, KindFeatures, SubstanceFeatures {

    /// Reads the features of a line.
    void read(Scene scene, int index, FeatureSink sink);

    /// What the rules say of a line: a score for each label of the task, 0 where they say nothing.
    double[] ruleScores(Scene scene, int index);

    static FeatureReader of(Task task) {
        return switch (task) {
            case KIND -> new KindFeatures();
            case CATEGORY -> new CategoryFeatures();
            case SUBSTANCE -> new SubstanceFeatures();
        };
    }
}
