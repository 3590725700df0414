package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.gonghui.corpus.query.language.Condition;
import org.gonghui.corpus.query.language.MetadataField;
import org.jspecify.annotations.Nullable;

/// How metadata are found: Lucene does all of it.
record WherePlan(IndexSearcher searcher, Query candidates) implements Plan {

    static WherePlan of(IndexSearcher searcher, Condition condition) {
        Query query = FilterCompiler.query(condition);
        // documents and lines of the ledger have a source too
        return new WherePlan(searcher, condition.field() == MetadataField.SOURCE
                ? BooleanQueries.all(List.of(query, BooleanQueries.everyParagraph()))
                : query);
    }

    @Override
    public boolean isExact() {
        return true;
    }

    @Override
    public Matcher matcher(LeafReaderContext segment) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
        @Nullable
        Scorer scorer = weight.scorer(segment);
        if (scorer == null) {
            return (doc, found) -> false;
        }
        DocIdSetIterator each = scorer.iterator();
        return (doc, found) -> (each.docID() < doc ? each.advance(doc) : each.docID()) == doc;
    }
}
