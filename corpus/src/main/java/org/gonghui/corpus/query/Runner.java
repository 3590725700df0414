package org.gonghui.corpus.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.gonghui.corpus.text.Message;
import org.jspecify.annotations.Nullable;

/// Runs a plan over all slices of an index, on as many threads as the machine has if there is enough to do. The result
/// does not depend on the threads.
record Runner(IndexSearcher searcher, Plan plan, long most) {

    /// Candidates that one thread looks through faster than others could be woken.
    private static final long FEW = 4_000;

    /// Finds all hits in the paragraphs that `where` finds.
    ///
    /// @param where in conjunction with the plan's candidates; empty for everywhere
    HitColumns run(List<Query> where, HitUnit unit) throws QueryException, IOException {
        HitLimit limit = new HitLimit(most);
        try {
            Candidates candidates = Candidates.of(searcher, plan, where);
            boolean isMuch = candidates.cost() > FEW;
            List<Slice> slices = isMuch
                    ? Slice.pieces(searcher.getIndexReader())
                    : Slice.segments(searcher.getIndexReader());
            Stream<Slice> stream = isMuch ? slices.parallelStream() : slices.stream();
            List<FoundHits> found = stream.map(slice -> find(slice, candidates, limit)).toList();
            limit.check(found.stream().mapToLong(FoundHits::hits).sum());
            return FoundHits.join(found, unit);
        } catch (HitLimit.Exceeded e) {
            throw tooMany(limit.most());
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryException("", new Message("检索式的部分太多（超过 " + e.getMaxClauseCount() + "）。请分成几次查",
                    "the query has too many parts (more than " + e.getMaxClauseCount() + "). Ask in several queries"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static QueryException tooMany(long most) {
        return new QueryException("",
                new Message("命中超过 " + most + " 处。请把检索式写得更具体，或用条件缩小范围",
                        "there are more than " + most
                                + " hits. Make the query more specific, or narrow it down by conditions"));
    }

    private static FoundHits find(Slice slice, Candidates candidates, HitLimit limit) {
        FoundHits found = new FoundHits();
        try {
            Plan.Pursuit pursuit = candidates.in(slice.segment());
            find(slice, pursuit.candidates(), pursuit.matcher(), found, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void find(Slice slice, DocIdSetIterator candidates, Matcher matcher, FoundHits found,
            HitLimit limit) throws IOException {
        @Nullable
        Bits live = slice.segment().reader().getLiveDocs();
        Ranges ranges = new Ranges(limit);
        int base = slice.segment().docBase;
        for (int doc = candidates.advance(slice.from()); doc < slice.to(); doc = candidates.nextDoc()) {
            ranges.clear();
            if ((live == null || live.get(doc)) && matcher.matches(doc, ranges)) {
                found.add(base + doc, ranges);
                limit.check(found);
            }
        }
    }
}
