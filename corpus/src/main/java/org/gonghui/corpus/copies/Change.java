package org.gonghui.corpus.copies;

import org.gonghui.corpus.text.Span;

/// A difference between the two texts of a passage; punctuation and blanks do not count as one.
///
/// @param kind what kind of difference
/// @param first where it stands in the first page, empty if it was added
/// @param second where it stands in the second page, empty if it was removed
/// @param before what the first text says
/// @param after what the second text says
public record Change(ChangeKind kind, Span first, Span second, String before, String after) {

    public Change {
        boolean holds = switch (kind) {
            case ADDED -> before.isEmpty() && !after.isEmpty();
            case REMOVED -> !before.isEmpty() && after.isEmpty();
            case NUMBER, VARIANT, REPLACED -> !before.isEmpty() && !after.isEmpty();
        };
        if (!holds || first.length() != before.length() || second.length() != after.length()) {
            throw new IllegalArgumentException(
                    kind + " from '" + before + "' at " + first + " to '" + after + "' at " + second);
        }
    }

    /// The same difference seen from the other text.
    Change reversed() {
        ChangeKind other = switch (kind) {
            case ADDED -> ChangeKind.REMOVED;
            case REMOVED -> ChangeKind.ADDED;
            case NUMBER, VARIANT, REPLACED -> kind;
        };
        return new Change(other, second, first, after, before);
    }
}
