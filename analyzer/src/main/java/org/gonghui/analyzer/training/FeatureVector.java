package org.gonghui.analyzer.training;

import java.util.Map;

/// The features of a line by their numbers in a [Vocabulary]. Immutable.
final class FeatureVector {

    private final int[] numbers;
    private final double[] values;

    FeatureVector(Map<String, Double> features, Vocabulary vocabulary) {
        numbers = new int[features.size()];
        values = new double[features.size()];
        int at = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            numbers[at] = vocabulary.number(feature.getKey());
            values[at++] = feature.getValue();
        }
    }

    int size() {
        return numbers.length;
    }

    /// Number of the feature at a place, in no order.
    int number(int place) {
        return numbers[place];
    }

    double value(int place) {
        return values[place];
    }
}
