package org.gonghui.corpus.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.ParagraphTokens;

/// A plan for tokens whose hits are told in code units, so that they can stand beside hits of characters.
record InCharacters(CorpusIndex index, Plan plan) implements Plan {

    @Override
    public Query candidates() {
        return plan.candidates();
    }

    @Override
    public boolean isExact() {
        return plan.isExact();
    }

    @Override
    public Matcher matcher(LeafReaderContext segment) throws IOException {
        Matcher matcher = plan.matcher(segment);
        ParagraphTokens tokens = index.tokens(segment);
        return (doc, found) -> {
            int before = found.size();
            boolean isMet = matcher.matches(doc, found);
            if (found.size() > before && tokens.load(doc)) {
                for (int i = before; i < found.size(); i++) {
                    found.set(i, tokens.start(found.start(i)), tokens.end(found.end(i) - 1));
                }
            }
            return isMet;
        };
    }
}
