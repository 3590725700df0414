package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Token;

/// The words of a line that are features.
///
/// @param words in the order of the text
/// @param leading how many of them stand in the leading clause
record LineWords(List<String> words, int leading) {

    /// @param tokens all words of the line
    static LineWords of(Line line, List<Token> tokens) {
        int lead = Clauses.leadEnd(line.text());
        List<String> words = new ArrayList<>(tokens.size());
        int leading = 0;
        for (Token token : tokens) {
            if (Grams.isWord(token)) {
                words.add(token.word());
                leading = token.end() <= lead ? words.size() : leading;
            }
        }
        return new LineWords(words, leading);
    }

    /// Tells of the words.
    void all(FeatureSink sink) {
        Grams.words(FeatureGroup.WORD, words, words.size(), sink);
    }

    /// Tells of the words, and again of those in the leading clause.
    void read(FeatureSink sink) {
        all(sink);
        Grams.words(FeatureGroup.LEAD, words, leading, sink);
    }
}
