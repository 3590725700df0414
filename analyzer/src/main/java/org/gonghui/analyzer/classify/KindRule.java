package org.gonghui.analyzer.classify;

import java.util.List;
import java.util.Optional;

/// One family of reasons for a kind. Rules are asked in order; the first that speaks decides.
interface KindRule {

    /// What this rule says of a line, if anything.
    ///
    /// @param index the line in question
    /// @param before the verdicts on all lines above it
    Optional<Verdict> judge(DocumentView document, int index, List<Verdict> before);
}
