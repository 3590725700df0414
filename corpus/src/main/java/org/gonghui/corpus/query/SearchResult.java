package org.gonghui.corpus.query;

import java.util.List;

/// What was found.
///
/// @param occurrences how often, in all paragraphs; of several queries at once the sum of theirs. Occurrences may
///     overlap: 工工 occurs twice in 工工工
/// @param paragraphs in how many paragraphs
/// @param hits the first paragraphs in the order of the corpus, as many as were asked for
public record SearchResult(long occurrences, long paragraphs, List<SearchHit> hits) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
