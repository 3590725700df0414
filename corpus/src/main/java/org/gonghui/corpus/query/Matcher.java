package org.gonghui.corpus.query;

import java.io.IOException;

/// Looks into the paragraphs of one segment, in ascending order. For one thread.
interface Matcher {

    /// Whether a paragraph meets the query; if so, adds its hits.
    ///
    /// @param doc Lucene document in the segment, above those before
    /// @param found where to add, in order of start, then of end, each once; left as it was if it does not meet
    boolean matches(int doc, Ranges found) throws IOException;
}
