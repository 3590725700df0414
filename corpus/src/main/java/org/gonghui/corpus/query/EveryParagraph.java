package org.gonghui.corpus.query;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;

/// How all paragraphs are found.
record EveryParagraph() implements Plan {

    @Override
    public Query candidates() {
        return BooleanQueries.everyParagraph();
    }

    @Override
    public boolean isExact() {
        return true;
    }

    @Override
    public Matcher matcher(LeafReaderContext segment) {
        return (doc, found) -> true;
    }
}
