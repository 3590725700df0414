package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusException;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.text.Segmenter;

/// Searches an open corpus. Safe for any number of threads; the corpus has to stay open.
public final class CorpusSearch {

    private final CorpusIndex index;
    private final IndexSearcher searcher;

    private CorpusSearch(CorpusIndex index) {
        this.index = index;
        this.searcher = new IndexSearcher(index.reader());
        // a result must not depend on what was asked before
        searcher.setQueryCache(null);
    }

    /// A search in `corpus` for queries whose words `segmenter` cuts.
    ///
    /// @throws CorpusException if the corpus was cut by another segmenter
    public static CorpusSearch in(Corpus corpus, Segmenter segmenter) throws CorpusException {
        corpus.require(segmenter);
        return new CorpusSearch(corpus.index());
    }

    /// Finds all hits.
    ///
    /// @param filter in which paragraphs
    /// @throws QueryException if the query is too much: more than 50 million hits, a pattern of more than
    ///     [org.gonghui.corpus.query.language.TokenPattern#LARGEST] tokens with its repetitions written out, a regular
    ///     expression that is too complex, too many conditions
    public Hits hits(ResolvedQuery query, SearchFilter filter) throws QueryException, IOException {
        return hits(query, filter, HitLimit.MOST);
    }

    Hits hits(ResolvedQuery query, SearchFilter filter, long most) throws QueryException, IOException {
        HitUnit unit = Planner.unitOf(query);
        Plan plan = new Planner(index, searcher, unit).plan(query);
        return new Hits(index, new Runner(searcher, plan, most).run(FilterCompiler.queries(filter), unit));
    }

    /// The paragraphs that meet a filter.
    public Subcorpus subcorpus(SearchFilter filter) throws QueryException, IOException {
        return new Subcorpus(index, new Runner(searcher, new EveryParagraph(), HitLimit.MOST)
                .run(FilterCompiler.queries(filter), HitUnit.TOKENS));
    }

    /// The words and types of the whole corpus.
    public Vocabulary vocabulary() throws IOException {
        return index.vocabulary();
    }

    /// Finds what `request` asks for.
    ///
    /// @param names the gate that texts and headings pass
    /// @throws QueryException as [#hits] does
    public SearchResult search(SearchRequest request, NameGate names) throws QueryException, IOException {
        Hits hits = hits(request.query(), request.filter());
        List<SearchHit> shown = hits.paragraphPage(0, request.limit(), names).stream().map(SearchHit::of).toList();
        return new SearchResult(hits.size(), hits.paragraphs(), shown);
    }
}
