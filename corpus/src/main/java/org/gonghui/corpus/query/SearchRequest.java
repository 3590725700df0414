package org.gonghui.corpus.query;

import org.gonghui.corpus.query.language.ResolvedQuery;

/// What somebody looks for.
///
/// @param query what
/// @param filter where
/// @param limit how many hits to list at most, at least 0; counts do not depend on it
public record SearchRequest(ResolvedQuery query, SearchFilter filter, int limit) {

    public SearchRequest {
        if (limit < 0) {
            throw new IllegalArgumentException("limit must not be negative, got " + limit);
        }
    }
}
