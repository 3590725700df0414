package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gonghui.corpus.index.Fields;
import org.gonghui.corpus.index.Terms;
import org.jspecify.annotations.Nullable;

/// How a chain of words is found.
record ChainPlan(WordChain chain) implements Plan {

    private static final Matcher NOWHERE = (doc, found) -> false;

    @Override
    public Query candidates() {
        List<Query> words = chain.words()
                .stream()
                .distinct()
                .<Query>map(word -> new TermQuery(new Term(Fields.WORDS, Terms.of(word))))
                .toList();
        return BooleanQueries.all(words);
    }

    @Override
    public boolean isExact() {
        return chain.gaps().isEmpty();
    }

    @Override
    public Matcher matcher(LeafReaderContext segment) throws IOException {
        org.apache.lucene.index.@Nullable Terms terms = segment.reader().terms(Fields.WORDS);
        if (terms == null) {
            return NOWHERE;
        }
        TermsEnum each = terms.iterator();
        List<PostingsEnum> postings = new ArrayList<>();
        for (String word : chain.words()) {
            if (!each.seekExact(Terms.of(word))) {
                return NOWHERE;
            }
            postings.add(each.postings(null, PostingsEnum.POSITIONS));
        }
        return new ChainMatcher(postings, chain.gaps());
    }
}
