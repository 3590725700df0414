package org.gonghui.analyzer.consistency;

import java.util.List;

/// Finds contradictions of one sort. Implementations are immutable.
interface Check {

    /// The contradictions of a document, in order of the text.
    List<Conflict> find(Statements document);
}
