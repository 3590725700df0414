package org.gonghui.analyzer.explore;

import java.util.List;
import org.gonghui.corpus.query.Hit;

/// A hit as it is shown.
///
/// @param hit where it stands and all that is known of its place
/// @param left what is shown before it
/// @param key the hit
/// @param right what is shown after it
/// @param headings the headings above its paragraph, outermost first
public record ConcordanceLine(Hit hit, String left, String key, String right, List<String> headings) {

    public ConcordanceLine {
        headings = List.copyOf(headings);
    }

    /// A hit with its context, as a gate has let them through.
    static ConcordanceLine of(Hit hit) {
        return new ConcordanceLine(hit, hit.left().text(), hit.key().text(), hit.right().text(), hit.headings());
    }
}
