package org.gonghui.analyzer.verify;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Message;

/// Findings on their way. For one thread.
final class FindingsBuilder {

    private int checked;
    private int unchecked;
    private final List<Mismatch> mismatches = new ArrayList<>();

    /// Takes a value up; it is told if it does not match.
    ///
    /// @return whether it matches
    boolean check(boolean matches, PublishedRow row, String about, String value, String derived, Message why) {
        checked++;
        if (!matches) {
            mismatches.add(new Mismatch(row.line(), about, value, row.cell(value), derived, why));
        }
        return matches;
    }

    void uncheckable() {
        unchecked++;
    }

    Findings build() {
        return new Findings(checked, unchecked, mismatches);
    }
}
