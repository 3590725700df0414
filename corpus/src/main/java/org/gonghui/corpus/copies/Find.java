package org.gonghui.corpus.copies;

import org.gonghui.corpus.text.Span;

/// A passage that was found in two documents.
///
/// @param first number of the one, the smaller
/// @param second number of the other
/// @param alignment number of the stretch of which the passage is a piece
/// @param passage the passage
/// @param weight characters that agree, without numbers
/// @param strength how much the stretch speaks for copying
record Find(int first, int second, int alignment, CopiedPassage passage, int weight, Strength strength) {

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

    String text(Side side) {
        return side == Side.FIRST ? passage.firstText() : passage.secondText();
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
