package org.gonghui.corpus.index;

/// Keys by which Lucene documents sort in the order of the corpus: by source, document, paragraph. Fastest when asked in
/// ascending order. For one thread.
public final class SortKeys {

    private final CorpusOrder order;
    /// The source that was found last: its first possible and its last Lucene document, and its place.
    private int first;
    private int last = -1;
    private long place;

    SortKeys(CorpusOrder order) {
        this.order = order;
    }

    /// The key of a Lucene document that is not deleted.
    public long of(int doc) {
        if (doc < first || doc > last) {
            int number = order.numberOf(doc);
            first = number == 0 ? 0 : order.last(number - 1) + 1;
            last = order.last(number);
            place = (long) order.place(number) << Integer.SIZE;
        }
        return place | doc;
    }

    /// The part of a key that the paragraphs of one source have in common: its place in the order of sources.
    public static int sourceOf(long key) {
        return (int) (key >>> Integer.SIZE);
    }
}
