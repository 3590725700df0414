package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.query.language.TokenPattern;
import org.gonghui.corpus.query.language.TokenTest;

/// How any pattern is found: by an automaton over the tokens of the paragraphs that have what it cannot do without.
final class PatternPlan implements Plan {

    private final CorpusIndex index;
    private final Automaton automaton;
    private final List<TypeSet> sets = new ArrayList<>();
    private final int[] setOfState;
    private final Query candidates;

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
        return new PatternMatcher(index.tokens(segment), automaton, sets, setOfState);
    }
}
