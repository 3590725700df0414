package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;

/// How a query, or part of one, is run: Lucene finds paragraphs that may meet it, a matcher looks into them.
interface Plan {

    /// Finds every paragraph that meets the query, and perhaps some that do not.
    Query candidates();

    /// Whether all that [#candidates] finds meets the query.
    boolean isExact();

    /// Candidates and matcher at once, where the one comes with the other and no query is needed.
    default Optional<Pursuit> pursuit(LeafReaderContext segment) throws IOException {
        return Optional.empty();
    }

    /// How many candidates there are about, if that is known without asking Lucene.
    default OptionalLong cost() {
        return OptionalLong.empty();
    }

    /// What to look with into the paragraphs of a segment.
    Matcher matcher(LeafReaderContext segment) throws IOException;

    /// A matcher that stands where its candidates do.
    ///
    /// @param candidates before the first one
    record Pursuit(DocIdSetIterator candidates, Matcher matcher) {}
}
