package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The order of a corpus: by source (in code points), within a source by document and paragraph. It does not depend on
/// the order in which sources were indexed. Costs twelve bytes a source.
final class CorpusOrder {

    /// The Lucene documents of the ledger's lines, in the order of their sources.
    private final int[] inputs;
    /// The same, ascending, and the place of each in `inputs`.
    private final int[] ascending;
    private final int[] places;

    private CorpusOrder(int[] inputs) {
        this.inputs = inputs;
        long[] pairs = new long[inputs.length];
        for (int place = 0; place < inputs.length; place++) {
            pairs[place] = ((long) inputs[place] << Integer.SIZE) | place;
        }
        Arrays.sort(pairs);
        this.ascending = Arrays.stream(pairs).mapToInt(pair -> (int) (pair >>> Integer.SIZE)).toArray();
        this.places = Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray();
    }

    static CorpusOrder of(IndexReader reader) throws IOException {
        org.apache.lucene.index.@Nullable Terms terms = MultiTerms.getTerms(reader, Fields.INPUT);
        if (terms == null) {
            return new CorpusOrder(new int[0]);
        }
        @Nullable
        Bits live = MultiBits.getLiveDocs(reader);
        IntStream.Builder found = IntStream.builder();
        TermsEnum sources = terms.iterator();
        PostingsEnum postings = null;
        while (sources.next() != null) {
            postings = sources.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    found.add(doc);
                }
            }
        }
        return new CorpusOrder(found.build().toArray());
    }

    /// The order of some of the sources.
    ///
    /// @param places of the sources
    CorpusOrder among(BitSet places) {
        return new CorpusOrder(places.stream().map(place -> inputs[place]).toArray());
    }

    int size() {
        return inputs.length;
    }

    /// The Lucene document of the ledger line at `place`, counted from 0 in the order of sources.
    int input(int place) {
        return inputs[place];
    }

    /// The number of the source to which the Lucene document `doc`, not deleted, belongs, if the sources are numbered
    /// as they stand in the index.
    int numberOf(int doc) {
        int found = Arrays.binarySearch(ascending, doc);
        return found >= 0 ? found : -found - 1;
    }

    /// As [#numberOf(int)], of a document whose source has at least the number `from` and most likely one not far above.
    int numberOf(int doc, int from) {
        int low = from;
        int step = 1;
        while (low + step < ascending.length && ascending[low + step] < doc) {
            low += step;
            step *= 2;
        }
        int found = Arrays.binarySearch(ascending, low, Math.min(ascending.length, low + step + 1), doc);
        return found >= 0 ? found : -found - 1;
    }

    /// The last Lucene document of the source with this number.
    int last(int number) {
        return ascending[number];
    }

    /// The place of the source with this number in the order of sources.
    int place(int number) {
        return places[number];
    }
}
