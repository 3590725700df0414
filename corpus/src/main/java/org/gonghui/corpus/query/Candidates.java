package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.gonghui.corpus.query.Plan.Pursuit;
import org.jspecify.annotations.Nullable;

/// The paragraphs that a plan has to look into, segment by segment. Any thread.
///
/// @param plan what looks into them
/// @param weights what Lucene has to find, all of it; none if the plan finds its candidates by itself
/// @param cost about how many there are
record Candidates(Plan plan, List<Weight> weights, long cost) {

    Candidates {
        weights = List.copyOf(weights);
    }

    /// @param where what paragraphs have to meet besides
    static Candidates of(IndexSearcher searcher, Plan plan, List<Query> where) throws IOException {
        List<Query> asked = plan.cost().isPresent()
                ? where
                : Stream.concat(Stream.of(plan.candidates()), where.stream()).toList();
        List<Weight> weights = new ArrayList<>();
        if (!asked.isEmpty()) {
            Query query = searcher.rewrite(BooleanQueries.all(asked));
            weights.add(searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        long cost = plan.cost().orElse(Long.MAX_VALUE);
        for (Weight weight : weights) {
            cost = Math.min(cost, cost(searcher, weight));
        }
        return new Candidates(plan, weights, cost);
    }

    private static long cost(IndexSearcher searcher, Weight weight) throws IOException {
        long cost = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            @Nullable
            ScorerSupplier supplier = weight.scorerSupplier(leaf);
            cost += supplier == null ? 0 : supplier.cost();
        }
        return cost;
    }

    /// The candidates of a segment, before the first one, and what looks into them.
    Pursuit in(LeafReaderContext segment) throws IOException {
        List<DocIdSetIterator> iterators = new ArrayList<>();
        Optional<Pursuit> own = plan.pursuit(segment);
        own.ifPresent(pursuit -> iterators.add(pursuit.candidates()));
        for (Weight weight : weights) {
            @Nullable
            Scorer scorer = weight.scorer(segment);
            iterators.add(scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
        }
        DocIdSetIterator all = iterators.size() == 1
                ? iterators.getFirst()
                : ConjunctionUtils.intersectIterators(iterators);
        return new Pursuit(all, own.isPresent() ? own.get().matcher() : plan.matcher(segment));
    }
}
