package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a model may learn from a line.
///
/// @param features values by name, in the order of the names
/// @param ruleScores weight of each category by the rules, in the order of [org.gonghui.corpus.text.Category]
public record LineFeatures(Map<String, Double> features, List<Double> ruleScores) {

    public LineFeatures {
        features = java.util.Collections.unmodifiableMap(new TreeMap<>(features));
        ruleScores = List.copyOf(ruleScores);
    }
}
