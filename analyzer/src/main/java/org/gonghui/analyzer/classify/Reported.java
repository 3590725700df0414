package org.gonghui.analyzer.classify;

import java.util.EnumSet;
import java.util.Set;
import org.gonghui.corpus.text.ParagraphKind;

/// What the lines above have been taken for, as far as rules ask. Belongs to one run over one document.
final class Reported {

    private final Set<ParagraphKind> seen = EnumSet.noneOf(ParagraphKind.class);
    private ParagraphKind previous = ParagraphKind.WORK;
    private ParagraphKind last = ParagraphKind.WORK;
    private int lines;

    void add(ParagraphKind kind) {
        seen.add(kind);
        previous = kind;
        lines++;
        if (kind != ParagraphKind.HEADING && kind != ParagraphKind.SITE_BOILERPLATE) {
            last = kind;
        }
    }

    /// Whether work or plans have been reported yet.
    boolean any() {
        return seen.contains(ParagraphKind.WORK) || seen.contains(ParagraphKind.FUTURE_PLAN);
    }

    /// The kind of the line above, work if there is none.
    ParagraphKind previous() {
        return previous;
    }

    /// The kind of the last line that is neither heading nor furniture, work if there is none.
    ParagraphKind last() {
        return last;
    }

    /// Whether a line of `kind` has been seen.
    boolean has(ParagraphKind kind) {
        return seen.contains(kind);
    }

    /// Number of lines above.
    int lines() {
        return lines;
    }
}
