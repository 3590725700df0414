package org.gonghui.analyzer.benchmark;

import java.util.List;

/// How an indicator is made from rows of the ledger. Closed: a new form does not compile until it can be computed.
sealed interface Formula {

    /// The sum of figures that are totals, not told for each of something.
    ///
    /// @param figures the first of them that finds any counts
    record Total(List<FactQuery> figures) implements Formula {

        public Total {
            figures = List.copyOf(figures);
        }
    }

    /// How often activities took place.
    record Events(FactQuery activities) implements Formula {}

    /// A figure as it is stated, never added up: the largest of a document; documents that differ give a range.
    record Stated(FactQuery figures) implements Formula {}

    /// One figure as a share of another in the same sentence, or else in the same paragraph, or the share that is stated.
    record Rate(FactQuery part, FactQuery whole, FactQuery stated) implements Formula {}

    /// The number of paragraphs.
    record Count(FactQuery paragraphs) implements Formula {}

    /// Some paragraphs as a share of others.
    record Share(FactQuery part, FactQuery whole) implements Formula {}
}
