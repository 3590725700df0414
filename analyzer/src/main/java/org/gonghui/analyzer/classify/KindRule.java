package org.gonghui.analyzer.classify;

import java.util.Optional;

/// One family of reasons for a kind. Rules are asked in order; the first that speaks decides.
interface KindRule {

    /// What this rule says of a line, if anything.
    ///
    /// @param index the line in question
    /// @param before what the lines above it have been taken for
    Optional<Verdict> judge(DocumentView document, int index, Reported before);
}
