package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOSupplier;
import org.gonghui.corpus.index.Fields;
import org.gonghui.corpus.index.Terms;
import org.gonghui.corpus.query.language.TokenTest;
import org.jspecify.annotations.Nullable;

/// How a chain of words and parts of speech is found. The words' positions are read from the same lists that tell which
/// paragraphs have them.
///
/// @param links what the index knows of each link
record ChainPlan(Chain chain, List<Link> links) implements Plan {

    private static final Matcher NOWHERE = (doc, found) -> false;

    ChainPlan {
        links = List.copyOf(links);
    }

    /// A link in the index.
    record Link(Term term, TermStates states) {}

    static ChainPlan of(Chain chain, IndexSearcher searcher) throws IOException {
        List<Link> links = new ArrayList<>();
        for (TokenTest.Is link : chain.links()) {
            Term term = term(link);
            links.add(new Link(term, TermStates.build(searcher, term, true)));
        }
        return new ChainPlan(chain, links);
    }

    private static Term term(TokenTest.Is link) {
        return new Term(switch (link.attribute()) {
            case WORD -> Fields.WORDS;
            case POS -> Fields.POS;
        }, Terms.of(link.value()));
    }

    @Override
    public OptionalLong cost() {
        return links.stream().mapToLong(link -> link.states().docFreq()).min();
    }

    @Override
    public Query candidates() {
        return BooleanQueries.all(
                links.stream().map(Link::term).distinct().<Query>map(TermQuery::new).toList());
    }

    @Override
    public boolean isExact() {
        return links.size() == 1;
    }

    @Override
    public Optional<Pursuit> pursuit(LeafReaderContext segment) throws IOException {
        List<PostingsEnum> postings = postings(segment);
        if (postings.isEmpty()) {
            return Optional.of(new Pursuit(DocIdSetIterator.empty(), NOWHERE));
        }
        DocIdSetIterator all = postings.size() == 1
                ? postings.getFirst()
                : ConjunctionUtils.intersectIterators(postings);
        return Optional.of(new Pursuit(all, matcher(postings)));
    }

    @Override
    public Matcher matcher(LeafReaderContext segment) throws IOException {
        List<PostingsEnum> postings = postings(segment);
        return postings.isEmpty() ? NOWHERE : matcher(postings);
    }

    private Matcher matcher(List<PostingsEnum> postings) {
        if (postings.size() == 1) {
            return new WordMatcher(postings.getFirst());
        }
        return chain.isFixed() ? new PhraseMatcher(postings, chain) : new ChainMatcher(postings, chain.gaps());
    }

    /// Where each link stands, before the first document; none if the segment does not have them all.
    private List<PostingsEnum> postings(LeafReaderContext segment) throws IOException {
        List<PostingsEnum> postings = new ArrayList<>();
        for (Link link : links) {
            @Nullable
            IOSupplier<TermState> lookUp = link.states().get(segment);
            @Nullable
            TermState state = lookUp == null ? null : lookUp.get();
            if (state == null) {
                return List.of();
            }
            TermsEnum terms = org.apache.lucene.index.Terms.getTerms(segment.reader(), link.term().field())
                    .iterator();
            terms.seekExact(link.term().bytes(), state);
            postings.add(terms.postings(null, PostingsEnum.POSITIONS));
        }
        return postings;
    }
}
