package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Token;

/// The words of a line that are features: `n` of them weigh `1/√n` each.
final class LineWords {

    private final List<String> words;
    /// What [FeatureTable#key(String)] gives for each: several models ask for every word.
    private final long[] keys;
    /// How many of them stand in the leading clause.
    private final int leading;

    private LineWords(List<String> words, long[] keys, int leading) {
        this.words = words;
        this.keys = keys;
        this.leading = leading;
    }

    /// @param tokens all words of the line
    static LineWords of(Line line, List<Token> tokens) {
        int lead = Clauses.leadEnd(line.text());
        List<String> words = new ArrayList<>(tokens.size());
        long[] keys = new long[tokens.size()];
        int leading = 0;
        for (Token token : tokens) {
            if (Grams.isWord(token)) {
                keys[words.size()] = FeatureTable.key(token.word());
                words.add(token.word());
                leading = token.end() <= lead ? words.size() : leading;
            }
        }
        return new LineWords(words, keys, leading);
    }

    /// Tells of the words.
    void all(FeatureSink sink) {
        read(FeatureGroup.WORD, words.size(), sink);
    }

    /// Tells of the words, and again of those in the leading clause.
    void read(FeatureSink sink) {
        all(sink);
        read(FeatureGroup.LEAD, leading, sink);
    }

    private void read(FeatureGroup group, int count, FeatureSink sink) {
        double value = 1 / Math.sqrt(Math.max(1, count));
        for (int i = 0; i < count; i++) {
            sink.add(group, words.get(i), keys[i], value);
        }
    }
}
