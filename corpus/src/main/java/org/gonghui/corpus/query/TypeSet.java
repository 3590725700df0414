package org.gonghui.corpus.query;

import org.apache.lucene.util.FixedBitSet;

/// The types of a vocabulary that meet a test.
sealed interface TypeSet {

    boolean contains(int type);

    /// All types.
    record Every() implements TypeSet {
        @Override
        public boolean contains(int type) {
            return true;
        }
    }

    /// The types of one word, which are neighbours.
    ///
    /// @param first the first
    /// @param end one past the last; equal to `first` for a word that the corpus does not have
    record OfWord(int first, int end) implements TypeSet {
        @Override
        public boolean contains(int type) {
            return type >= first && type < end;
        }
    }

    /// Any types.
    ///
    /// @param bits one for each type of the vocabulary
    record Some(FixedBitSet bits) implements TypeSet {
        @Override
        public boolean contains(int type) {
            return bits.get(type);
        }
    }
}
