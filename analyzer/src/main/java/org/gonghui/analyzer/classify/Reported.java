package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.ParagraphKind;

/// What the lines above have been taken for.
final class Reported {

    private Reported() {}

    /// Whether work or plans have been reported yet.
    static boolean any(List<Verdict> before) {
        return before.stream().anyMatch(verdict -> verdict.kind().isCategorised());
    }

    /// The kind of the last line that is no heading, work if there is none.
    static ParagraphKind last(List<Verdict> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            ParagraphKind kind = before.get(i).kind();
            if (kind != ParagraphKind.HEADING && kind != ParagraphKind.SITE_BOILERPLATE) {
                return kind;
            }
        }
        return ParagraphKind.WORK;
    }

    /// Whether a line of `kind` has been seen.
    static boolean has(List<Verdict> before, ParagraphKind kind) {
        return before.stream().anyMatch(verdict -> verdict.kind() == kind);
    }
}
