package org.gonghui.analyzer.explore;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.ContextSize;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.SortKey;
import org.gonghui.corpus.query.language.ResolvedQuery;

/// Which concordance is wanted.
///
/// @param query what is looked for
/// @param filter in which paragraphs
/// @param context how much is shown around each hit; at most [#MOST_TOKENS] or [#MOST_CHARACTERS] on a side
/// @param order by what hits are sorted; those that are alike, and all if it is empty, stay in the order of the corpus
/// @param sample a sample of the hits instead of all
/// @param names the gate that all texts pass
public record ConcordanceRequest(ResolvedQuery query, SearchFilter filter, ContextSize context, List<SortKey> order,
        Optional<Sample> sample, NameGate names) {

    /// The most tokens on a side: more than nearly any paragraph has.
    public static final int MOST_TOKENS = 500;
    /// The most characters on a side.
    public static final int MOST_CHARACTERS = 1_000;
    /// The most hits of a sample.
    public static final int LARGEST_SAMPLE = 10_000_000;

    /// Ten words on each side.
    public static final ContextSize DEFAULT_CONTEXT = ContextSize.tokens(10);

    public ConcordanceRequest {
        order = List.copyOf(order);
    }

    /// All hits of a query in the whole corpus, in its order, with ten words on each side, names masked.
    public static ConcordanceRequest of(ResolvedQuery query) {
        return new ConcordanceRequest(query, SearchFilter.NONE, DEFAULT_CONTEXT, List.of(), Optional.empty(),
                NameGate.MASKING);
    }

    public ConcordanceRequest in(SearchFilter newFilter) {
        return new ConcordanceRequest(query, newFilter, context, order, sample, names);
    }

    public ConcordanceRequest with(ContextSize newContext) {
        return new ConcordanceRequest(query, filter, newContext, order, sample, names);
    }

    public ConcordanceRequest sorted(SortKey... keys) {
        return new ConcordanceRequest(query, filter, context, List.of(keys), sample, names);
    }

    /// A sample; equal seeds draw equal samples of equal hits.
    ///
    /// @param size how many hits, all if there are no more
    public ConcordanceRequest sampled(int size, long seed) {
        return new ConcordanceRequest(query, filter, context, order, Optional.of(new Sample(size, seed)), names);
    }

    /// With names of persons shown, or masked.
    public ConcordanceRequest with(NameGate newNames) {
        return new ConcordanceRequest(query, filter, context, order, sample, newNames);
    }

    /// A sample of the hits; see [org.gonghui.corpus.query.Hits#sample].
    ///
    /// @param size how many hits
    /// @param seed what chance begins with
    public record Sample(int size, long seed) {}

    /// This request, if it can be done.
    ConcordanceRequest checked() throws ConcordanceException {
        int most = switch (context.unit()) {
            case TOKENS -> MOST_TOKENS;
            case CHARACTERS -> MOST_CHARACTERS;
        };
        int widest = Math.max(context.left(), context.right());
        if (widest > most) {
            boolean isWords = context.unit() == ContextSize.Unit.TOKENS;
            throw new ConcordanceException("上下文（--context）每边最多 " + most + (isWords ? " 个词" : " 个字") + "，给的是 " + widest,
                    "a context (--context) has at most " + most + (isWords ? " words" : " characters")
                            + " on a side, got " + widest);
        }
        int size = sample.map(Sample::size).orElse(1);
        if (size < 1 || size > LARGEST_SAMPLE) {
            throw new ConcordanceException("抽样（--sample）应在 1 到 " + LARGEST_SAMPLE + " 之间，给的是 " + size,
                    "a sample (--sample) has 1 to " + LARGEST_SAMPLE + " hits, got " + size);
        }
        return this;
    }
}
