package org.gonghui.corpus.query;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;

/// Finds a single word or part of speech: every position is a hit.
record WordMatcher(PostingsEnum postings) implements Matcher {

    @Override
    public boolean matches(int doc, Ranges found) throws IOException {
        if ((postings.docID() < doc ? postings.advance(doc) : postings.docID()) != doc) {
            return false;
        }
        int frequency = postings.freq();
        for (int i = 0; i < frequency; i++) {
            int position = postings.nextPosition();
            found.add(position, position + 1);
        }
        return true;
    }
}
