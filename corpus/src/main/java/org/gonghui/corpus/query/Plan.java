package org.gonghui.corpus.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;

/// How a query, or part of one, is run: Lucene finds paragraphs that may meet it, a matcher looks into them.
interface Plan {

    /// Finds every paragraph that meets the query, and perhaps some that do not.
    Query candidates();

    /// Whether all that [#candidates] finds meets the query.
    boolean isExact();

    /// What to look with into the paragraphs of a segment.
    Matcher matcher(LeafReaderContext segment) throws IOException;
}
