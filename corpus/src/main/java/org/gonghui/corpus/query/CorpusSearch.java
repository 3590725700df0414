package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusException;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.Cursor;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.query.FirstHits.Found;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Span;

/// Searches an open corpus. Safe for any number of threads; the corpus has to stay open.
public final class CorpusSearch {

    private final CorpusIndex index;
    private final IndexSearcher searcher;
    private final QueryResolver resolver;

    private CorpusSearch(CorpusIndex index, Segmenter segmenter) {
        this.index = index;
        this.searcher = new IndexSearcher(index.reader());
        this.resolver = new QueryResolver(segmenter);
        searcher.setSimilarity(new OccurrenceSimilarity());
        // a result must not depend on what was asked before, and counting takes no longer without a cache
        searcher.setQueryCache(null);
    }

    /// A search in `corpus` for queries that `segmenter` cuts.
    ///
    /// @throws CorpusException if the corpus was cut by another segmenter
    public static CorpusSearch in(Corpus corpus, Segmenter segmenter) throws CorpusException {
        corpus.require(segmenter);
        return new CorpusSearch(corpus.index(), segmenter);
    }

    /// Finds what `request` asks for.
    ///
    /// @throws QueryException if there is nothing to look for in it
    public SearchResult search(SearchRequest request) throws QueryException, IOException {
        ResolvedQuery resolved = resolver.resolve(request.text(), request.layer());
        Query text = QueryCompiler.text(resolved);
        Found found = searcher.search(QueryCompiler.filtered(text, request.filter()),
                FirstHits.manager(index, request.limit()));
        MatchFinder matches = new MatchFinder(searcher, text, QueryCompiler.field(resolved));
        Cursor cursor = index.cursor();
        List<SearchHit> hits = new ArrayList<>(found.documents().size());
        for (int doc : found.documents()) {
            hits.add(hit(doc, cursor.entry(doc), matches));
        }
        return new SearchResult(found.occurrences(), found.paragraphs(), hits);
    }

    private static SearchHit hit(int doc, ParagraphEntry entry, MatchFinder finder) throws IOException {
        int start = entry.paragraph().span().start();
        List<Span> matches = finder.find(doc, entry.text());
        return new SearchHit(entry.document(), entry.paragraph(), entry.headings(),
                matches.stream().map(match -> match.shift(start)).toList(), Snippet.of(entry.text(), start, matches));
    }
}
