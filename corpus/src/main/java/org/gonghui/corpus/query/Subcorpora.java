package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.Cursor;
import org.gonghui.corpus.index.Fields;
import org.gonghui.corpus.index.ParagraphSet;
import org.gonghui.corpus.query.language.MetadataField;
import org.jspecify.annotations.Nullable;

/// The subcorpora of an open corpus: which paragraphs a filter leaves, and how large that is. No segmenter is needed. Safe
/// for any number of threads; the corpus has to stay open.
public final class Subcorpora {

    private final CorpusIndex index;
    private final IndexSearcher searcher;

    private Subcorpora(CorpusIndex index) {
        this.index = index;
        this.searcher = new IndexSearcher(index.reader());
        searcher.setQueryCache(null);
    }

    /// Those of `corpus`.
    public static Subcorpora in(Corpus corpus) {
        return new Subcorpora(corpus.index());
    }

    /// The paragraphs that meet a filter.
    public ParagraphSet paragraphs(SearchFilter filter) throws IOException {
        List<Query> queries = new ArrayList<>(List.of(BooleanQueries.everyParagraph()));
        queries.addAll(FilterCompiler.queries(filter));
        Weight weight = searcher.createWeight(searcher.rewrite(BooleanQueries.all(queries)),
                ScoreMode.COMPLETE_NO_SCORES, 1);
        BitSet places = new BitSet();
        for (LeafReaderContext segment : index.reader().leaves()) {
            @Nullable
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                collect(segment, scorer.iterator(), places);
            }
        }
        return ParagraphSet.of(places);
    }

    private static void collect(LeafReaderContext segment, DocIdSetIterator found, BitSet places) throws IOException {
        @Nullable
        Bits live = segment.reader().getLiveDocs();
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (live == null || live.get(doc)) {
                places.set(segment.docBase + doc);
            }
        }
    }

    /// How large a subcorpus is.
    public SubcorpusSize size(ParagraphSet paragraphs) throws IOException {
        Sum sum = new Sum();
        read(paragraphs, (columns, doc, document) -> sum.add(columns, doc, document));
        return sum.size();
    }

    /// How large the parts of a subcorpus are, by the value of a field, in the order of code points; first that which has no
    /// value. A document whose paragraphs are in several parts counts in each.
    public SortedMap<Optional<String>, SubcorpusSize> sizes(ParagraphSet paragraphs, MetadataField by)
            throws IOException {
        SortedMap<Optional<String>, Sum> sums = new TreeMap<>((one, other) -> one.isEmpty() || other.isEmpty()
                ? Boolean.compare(one.isPresent(), other.isPresent())
                : StringRanks.BY_CODE_POINTS.compare(one.get(), other.get()));
        Cursor cursor = index.cursor();
        boolean isOfParagraph = by == MetadataField.CATEGORY || by == MetadataField.KIND;
        int[] last = {-1};
        Sum[] sum = {new Sum()};
        read(paragraphs, (columns, doc, document) -> {
            if (isOfParagraph || document != last[0]) {
                last[0] = document;
                sum[0] = sums.computeIfAbsent(FeatureReader.value(cursor, columns.base() + doc, by),
                        value -> new Sum());
            }
            sum[0].add(columns, doc, document);
        });
        SortedMap<Optional<String>, SubcorpusSize> sizes = new TreeMap<>(sums.comparator());
        sums.forEach((value, each) -> sizes.put(value, each.size()));
        return sizes;
    }

    /// Told of a paragraph.
    private interface Reader {

        /// @param doc in its segment
        /// @param document place of its document in the corpus
        void read(Columns columns, int doc, int document) throws IOException;
    }

    private void read(ParagraphSet paragraphs, Reader reader) throws IOException {
        Cursor cursor = index.cursor();
        int document = -1;
        for (LeafReaderContext segment : index.reader().leaves()) {
            int end = segment.docBase + segment.reader().maxDoc();
            Columns columns = new Columns(segment);
            for (int place = paragraphs.next(segment.docBase); place >= 0 && place < end; place = paragraphs
                    .next(place + 1)) {
                if (place > document) {
                    document = cursor.documentNumber(place);
                }
                reader.read(columns, place - segment.docBase, document);
            }
        }
    }

    /// What the paragraphs of a segment have.
    private record Columns(int base, NumericDocValues tokens, NumericDocValues words, NumericDocValues characters) {

        Columns(LeafReaderContext segment) throws IOException {
            this(segment.docBase, DocValues.getNumeric(segment.reader(), Fields.TOKENS),
                    DocValues.getNumeric(segment.reader(), Fields.TOKENS_WITHOUT_PUNCTUATION),
                    DocValues.getNumeric(segment.reader(), Fields.CHARACTER_COUNT));
        }
    }

    private static final class Sum {

        private long documents;
        private long paragraphs;
        private long tokens;
        private long words;
        private long characters;
        private int lastDocument = -1;

        void add(Columns columns, int doc, int document) throws IOException {
            documents += document == lastDocument ? 0 : 1;
            lastDocument = document;
            paragraphs++;
            tokens += value(columns.tokens(), doc);
            words += value(columns.words(), doc);
            characters += value(columns.characters(), doc);
        }

        private static long value(NumericDocValues values, int doc) throws IOException {
            return values.advanceExact(doc) ? values.longValue() : 0;
        }

        SubcorpusSize size() {
            return new SubcorpusSize(documents, paragraphs, tokens, words, characters);
        }
    }
}
