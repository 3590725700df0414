package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.stream.IntStream;

/// What a model is told of a line for one task.
sealed interface FeatureReader permits CategoryFeatures, KindFeatures, SubstanceFeatures {

    /// Reads the features of a line.
    void read(Scene scene, int index, FeatureSink sink);

    /// What the rules say of a line: a score for each label of the task, 0 where they say nothing.
    double[] ruleScores(Scene scene, int index);

    /// The names of a fact with each number from 0 to `most`: put together once, not for every line.
    static List<String> numbered(String fact, int most) {
        return IntStream.rangeClosed(0, most).mapToObj(number -> fact + number).toList();
    }

    /// What tells a model of that task of a line.
    static FeatureReader of(Task task) {
        return switch (task) {
            case KIND -> new KindFeatures();
            case CATEGORY -> new CategoryFeatures();
            case SUBSTANCE -> new SubstanceFeatures();
        };
    }
}
