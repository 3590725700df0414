package org.gonghui.analyzer.explore;

import java.io.IOException;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusException;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.query.CorpusSearch;
import org.gonghui.corpus.query.QueryException;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.text.Segmenter;

/// The tokens of an open corpus. Safe for any number of threads, as its sources are; the corpus has to stay open.
///
/// ```java
/// try (Corpus corpus = Corpus.open(path)) {
///     CorpusTokens tokens = CorpusTokens.of(corpus, HanLpSegmenter.standard());
///     ResultTable words = FrequencyList.of(tokens.source(SearchFilter.NONE.withYears(2023, 2023)),
///             new FrequencyList.Request(Counting.WORDS, Optional.empty()));
/// }
/// ```
public final class CorpusTokens {

    private final CorpusSearch search;
    private final TokenSource.Types types;

    private CorpusTokens(CorpusSearch search, TokenSource.Types types) {
        this.search = search;
        this.types = types;
    }

    /// The tokens of `corpus`.
    ///
    /// @param segmenter the one that cut it
    /// @throws CorpusException if the corpus was cut by another segmenter
    public static CorpusTokens of(Corpus corpus, Segmenter segmenter) throws CorpusException, IOException {
        CorpusSearch search = CorpusSearch.in(corpus, segmenter);
        return new CorpusTokens(search, new VocabularyTypes(search.vocabulary()));
    }

    /// The tokens of the paragraphs that meet a filter.
    ///
    /// @throws QueryException if the filter cannot be met for what it is
    public TokenSource source(SearchFilter filter) throws QueryException, IOException {
        return new SubcorpusSource(search.subcorpus(filter), types, new HitRanges());
    }

    /// The same, with the hits of a query in them. Paragraphs without a hit are read too.
    ///
    /// @throws QueryException if the query is too much
    public TokenSource source(SearchFilter filter, ResolvedQuery query) throws QueryException, IOException {
        HitRanges ranges = new HitRanges();
        search.hits(query, filter).visitRanges(ranges);
        return new SubcorpusSource(search.subcorpus(filter), types, ranges);
    }

    /// The types of a vocabulary.
    private record VocabularyTypes(Vocabulary vocabulary) implements TokenSource.Types {

        @Override
        public int size() {
            return vocabulary.types();
        }

        @Override
        public String word(int type) {
            return vocabulary.wordOfType(type);
        }

        @Override
        public String pos(int type) {
            return vocabulary.tag(vocabulary.tagOf(type));
        }

        @Override
        public boolean isPunctuation(int type) {
            return vocabulary.isPunctuation(type);
        }
    }
}
