package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.Fields;
import org.gonghui.corpus.index.ParagraphTokens;
import org.gonghui.corpus.index.Terms;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;
import org.jspecify.annotations.Nullable;

/// How any pattern is found: by an automaton over the tokens of the paragraphs that have what it cannot do without.
final class PatternPlan implements Plan {

    private final CorpusIndex index;
    private final Automaton automaton;
    private final List<TypeSet> sets = new ArrayList<>();
    private final int[] setOfState;
    private final Query candidates;
    private final Optional<Anchor> anchor;
    private final TypeStates states;

    PatternPlan(CorpusIndex index, TokenPattern pattern) throws QueryException, IOException {
        this.index = index;
        this.automaton = Automaton.of(pattern);
        this.setOfState = new int[automaton.tests().size()];
        Map<TokenTest, Integer> numbers = new HashMap<>();
        TestCompiler compiler = new TestCompiler(index.vocabulary());
        for (int state = 0; state < setOfState.length; state++) {
            TokenTest test = automaton.tests().get(state);
            if (!numbers.containsKey(test)) {
                numbers.put(test, sets.size());
                sets.add(compiler.compile(test));
            }
            setOfState[state] = numbers.getOrDefault(test, 0);
        }
        this.candidates = new Requirements(index.vocabulary()).of(pattern).toQuery();
        this.anchor = rarest(Anchor.of(pattern));
        TypeStates asked = TypeStates.whenAsked(sets, setOfState);
        this.states = anchor.isPresent() || setOfState.length > PatternMatcher.MOST_STATES
                ? asked
                : TypeStates.ofAll(asked, index.vocabulary());
    }

    private Optional<Anchor> rarest(List<Anchor> anchors) throws IOException {
        Optional<Anchor> rarest = Optional.empty();
        long least = Long.MAX_VALUE;
        for (Anchor next : anchors) {
            long occurrences = index.reader().totalTermFreq(term(next));
            if (occurrences < least) {
                rarest = Optional.of(next);
                least = occurrences;
            }
        }
        return rarest;
    }

    private static Term term(Anchor anchor) {
        return new Term(Fields.WORDS, Terms.of(anchor.word()));
    }

    @Override
    public Query candidates() {
        return candidates;
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public Matcher matcher(LeafReaderContext segment) throws IOException {
        Starts starts = Starts.ANYWHERE;
        if (anchor.isPresent()) {
            @Nullable
            PostingsEnum word = segment.reader().postings(term(anchor.get()), PostingsEnum.POSITIONS);
            if (word == null) {
                return (doc, found) -> false;
            }
            starts = new Starts.BeforeWord(word, anchor.get());
        }
        ParagraphTokens tokens = index.tokens(segment);
        return setOfState.length <= PatternMatcher.MOST_STATES
                ? new PatternMatcher(tokens, starts, automaton, states)
                : new WidePatternMatcher(tokens, starts, automaton, sets, setOfState);
    }
}
