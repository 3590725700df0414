package org.gonghui.corpus.query.language;

import java.util.List;

/// Checks the parts of a node.
final class Parts {

    private Parts() {}

    /// An immutable copy: a node of fewer parts would be the same as its part, or as nothing.
    static <T> List<T> atLeastTwo(String what, List<T> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("at least two " + what + " are needed, got " + parts);
        }
        return List.copyOf(parts);
    }
}
