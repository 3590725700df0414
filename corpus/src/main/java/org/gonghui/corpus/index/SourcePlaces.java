package org.gonghui.corpus.index;

/// Tells which place in the order of the corpus the source of a Lucene document has. Asked in ascending order of
/// documents, for then the next source is near the one before. For one thread.
public final class SourcePlaces {

    private final CorpusOrder order;
    private int number;
    private int last = -1;

    SourcePlaces(CorpusOrder order) {
        this.order = order;
    }

    /// Number of sources: places are below it.
    public int size() {
        return order.size();
    }

    /// Goes to a document.
    ///
    /// @param doc its Lucene document, not deleted, above those that were asked for before
    /// @return whether it is of another source than the one before
    public boolean advance(int doc) {
        if (doc <= last) {
            return false;
        }
        number = last < 0 ? order.numberOf(doc) : order.numberOf(doc, number + 1);
        last = order.last(number);
        return true;
    }

    /// The place of the source, counted from 0 in the order of sources.
    public int place() {
        return order.place(number);
    }
}
