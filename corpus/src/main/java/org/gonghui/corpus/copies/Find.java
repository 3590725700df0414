package org.gonghui.corpus.copies;

import org.gonghui.corpus.text.Span;

/// A passage that was found in two documents.
///
/// @param first number of the one, the smaller
/// @param second number of the other
/// @param alignment number of the stretch of which the passage is a piece
/// @param passage where it stands
/// @param firstCharacters its letters and digits in the one
/// @param secondCharacters its letters and digits in the other
/// @param weight characters that agree, without numbers
/// @param strength how much the stretch speaks for copying
record Find(int first, int second, int alignment, SharedPassage passage, int firstCharacters, int secondCharacters,
        int weight, Strength strength) {

    Find {
        if (first >= second) {
            throw new IllegalArgumentException("the smaller number comes first, got " + first + ", " + second);
        }
    }

    int document(Side side) {
        return side == Side.FIRST ? first : second;
    }

    Span span(Side side) {
        return side == Side.FIRST ? passage.first() : passage.second();
    }

    /// Its letters and digits.
    int characters(Side side) {
        return side == Side.FIRST ? firstCharacters : secondCharacters;
    }

    /// How much a stretch that two documents share speaks for copying.
    enum Strength {
        /// It does not: everybody writes so.
        WEAK,
        /// By itself, unless many documents turn out to have it.
        SUFFICIENT,
        /// In any case: the documents share much else.
        CLOSE
    }

    /// One of the two documents.
    enum Side {
        FIRST, SECOND
    }
}
