package org.gonghui.corpus.copies;

import java.util.Comparator;
import org.gonghui.corpus.text.Span;

/// Where a passage stands that two documents share; on either side it lies within one line. Only the places are kept, since
/// a corpus full of copies has millions of them: [CopyQuotes] reads the words again.
///
/// @param firstStart where it begins in the first page, in code units, from 0
/// @param firstEnd where it ends there, excluded; after `firstStart`
/// @param secondStart where it begins in the second page
/// @param secondEnd where it ends there, excluded; after `secondStart`
public record SharedPassage(int firstStart, int firstEnd, int secondStart, int secondEnd) {

    /// By place in the second page, then in the first.
    static final Comparator<SharedPassage> BY_SECOND = Comparator.comparingInt(SharedPassage::secondStart)
            .thenComparingInt(SharedPassage::secondEnd)
            .thenComparingInt(SharedPassage::firstStart)
            .thenComparingInt(SharedPassage::firstEnd);

    public SharedPassage {
        if (firstStart < 0 || firstEnd <= firstStart || secondStart < 0 || secondEnd <= secondStart) {
            throw new IllegalArgumentException("a passage is not empty, got " + firstStart + "-" + firstEnd + " and "
                    + secondStart + "-" + secondEnd);
        }
    }

    static SharedPassage of(Span first, Span second) {
        return new SharedPassage(first.start(), first.end(), second.start(), second.end());
    }

    /// Where it stands in the first page.
    public Span first() {
        return new Span(firstStart, firstEnd);
    }

    /// Where it stands in the second page.
    public Span second() {
        return new Span(secondStart, secondEnd);
    }

    /// The same passage with its sides changed over.
    SharedPassage reversed() {
        return new SharedPassage(secondStart, secondEnd, firstStart, firstEnd);
    }
}
