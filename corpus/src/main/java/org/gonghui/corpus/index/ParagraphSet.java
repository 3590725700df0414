package org.gonghui.corpus.index;

import java.util.BitSet;

/// Some paragraphs of an open corpus: those that meet a condition which the index does not know, those that are copies.
/// It fits the [Corpus] it was made of, and others opened of the same commit. Immutable; one bit a paragraph of the corpus.
public final class ParagraphSet {

    /// Lucene documents.
    private final BitSet places;

    private ParagraphSet(BitSet places) {
        this.places = places;
    }

    /// The paragraphs at these Lucene documents, for `corpus.query` alone.
    ///
    /// @param places not kept
    public static ParagraphSet of(BitSet places) {
        return new ParagraphSet((BitSet) places.clone());
    }

    /// How many there are.
    public int size() {
        return places.cardinality();
    }

    /// The paragraphs that are in both.
    public ParagraphSet and(ParagraphSet other) {
        BitSet both = (BitSet) places.clone();
        both.and(other.places);
        return new ParagraphSet(both);
    }

    /// The paragraphs that are in either.
    public ParagraphSet or(ParagraphSet other) {
        BitSet either = (BitSet) places.clone();
        either.or(other.places);
        return new ParagraphSet(either);
    }

    /// The paragraphs of this set that are not in `other`.
    public ParagraphSet without(ParagraphSet other) {
        BitSet rest = (BitSet) places.clone();
        rest.andNot(other.places);
        return new ParagraphSet(rest);
    }

    /// Whether the paragraph at a Lucene document is in it, for `corpus.query` and [CorpusTexts] alone.
    public boolean contains(int place) {
        return places.get(place);
    }

    /// The first Lucene document of the set that is at or after `place`, -1 if there is none; for `corpus.query` alone.
    public int next(int place) {
        return places.nextSetBit(place);
    }
}
