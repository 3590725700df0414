package org.gonghui.corpus.query;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// Lets the score of a paragraph be the number of occurrences in it, so that Lucene's own phrase matching does the
/// counting. Exact up to 16,777,216 in one paragraph, the whole numbers of a `float`; no paragraph comes near.
final class OccurrenceSimilarity extends Similarity {

    private static final SimScorer FREQUENCY = new SimScorer() {
        @Override
        public float score(float frequency, long norm) {
            return frequency;
        }
    };

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return FREQUENCY;
    }
}
