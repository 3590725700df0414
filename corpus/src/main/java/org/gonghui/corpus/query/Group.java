package org.gonghui.corpus.query;

import java.util.List;
import java.util.Optional;

/// Hits that are alike.
///
/// @param values their value of each feature that was asked for; empty where there is none: beyond the edge of a
///     paragraph, or unknown metadata
/// @param hits how many, at least 1
public record Group(List<Optional<String>> values, long hits) {

    public Group {
        values = List.copyOf(values);
    }
}
