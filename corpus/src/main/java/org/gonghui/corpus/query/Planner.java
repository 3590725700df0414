package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.query.JoinedPlan.Mode;
import org.gonghui.corpus.query.language.Condition;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.query.language.TokenPattern;

/// Decides how a query is run.
///
/// @param unit of all hits
record Planner(CorpusIndex index, IndexSearcher searcher, HitUnit unit) {

    /// The unit in which the hits of a query can be told: tokens, unless characters are among them.
    static HitUnit unitOf(ResolvedQuery query) {
        return switch (query) {
            case ResolvedQuery.Characters characters -> HitUnit.CHARACTERS;
            case ResolvedQuery.And(List<ResolvedQuery> parts) -> unitOf(parts);
            case ResolvedQuery.Or(List<ResolvedQuery> parts) -> unitOf(parts);
            case ResolvedQuery.Tokens tokens -> HitUnit.TOKENS;
            // without hits of its own
            case ResolvedQuery.Not not -> HitUnit.TOKENS;
            case ResolvedQuery.Where where -> HitUnit.TOKENS;
        };
    }

    private static HitUnit unitOf(List<ResolvedQuery> parts) {
        boolean hasCharacters = parts.stream().anyMatch(part -> unitOf(part) == HitUnit.CHARACTERS);
        return hasCharacters ? HitUnit.CHARACTERS : HitUnit.TOKENS;
    }

    Plan plan(ResolvedQuery query) throws QueryException, IOException {
        return switch (query) {
            case ResolvedQuery.Tokens(TokenPattern pattern) -> told(tokens(pattern));
            case ResolvedQuery.Characters(String text) -> CharactersPlan.of(text);
            case ResolvedQuery.And(List<ResolvedQuery> parts) -> new JoinedPlan(Mode.ALL, each(parts));
            case ResolvedQuery.Or(List<ResolvedQuery> parts) -> new JoinedPlan(Mode.ANY, each(parts));
            case ResolvedQuery.Not(ResolvedQuery part) -> new NotPlan(plan(part));
            case ResolvedQuery.Where(Condition condition) -> WherePlan.of(searcher, condition);
        };
    }

    private List<Plan> each(List<ResolvedQuery> parts) throws QueryException, IOException {
        List<Plan> plans = new ArrayList<>();
        for (ResolvedQuery part : parts) {
            plans.add(plan(part));
        }
        return plans;
    }

    private Plan tokens(TokenPattern pattern) throws QueryException, IOException {
        Optional<Chain> chain = Chain.of(pattern);
        return chain.isPresent() ? ChainPlan.of(chain.get(), searcher) : new PatternPlan(index, pattern);
    }

    private Plan told(Plan plan) {
        return unit == HitUnit.TOKENS ? plan : new InCharacters(index, plan);
    }
}
