package org.gonghui.analyzer.classify;

/// Takes the features of a line, one occurrence at a time. Texts are passed with bounds so that nothing is cut out for
/// a feature that the model does not know.
interface FeatureSink {

    /// One occurrence.
    ///
    /// @param group where it comes from
    /// @param text holds its words from `start` to `end`
    /// @param value its weight in the line, at least 0
    void add(FeatureGroup group, String text, int start, int end, double value);

    default void add(FeatureGroup group, String text, double value) {
        add(group, text, 0, text.length(), value);
    }

    /// As above, of words whose key is known.
    ///
    /// @param key what [FeatureTable#key(String)] gives for `words`
    default void add(FeatureGroup group, String words, long key, double value) {
        add(group, words, value);
    }
}
