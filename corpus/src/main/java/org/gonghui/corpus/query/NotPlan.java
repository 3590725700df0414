package org.gonghui.corpus.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;

/// How paragraphs are found that do not meet a query.
record NotPlan(Plan part) implements Plan {

    @Override
    public Query candidates() {
        return part.isExact() ? BooleanQueries.none(part.candidates()) : BooleanQueries.everyParagraph();
    }

    @Override
    public boolean isExact() {
        return part.isExact();
    }

    @Override
    public Matcher matcher(LeafReaderContext segment) throws IOException {
        Matcher matcher = part.matcher(segment);
        return (doc, found) -> {
            int before = found.size();
            boolean isMet = matcher.matches(doc, found);
            found.truncate(before);
            return !isMet;
        };
    }
}
