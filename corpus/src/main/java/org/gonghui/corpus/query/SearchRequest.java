package org.gonghui.corpus.query;

/// What somebody looks for.
///
/// @param text what they wrote
/// @param layer in what it is looked for
/// @param filter where
/// @param limit how many hits to list at most, at least 0; counts do not depend on it
public record SearchRequest(String text, Layer layer, SearchFilter filter, int limit) {

    public SearchRequest {
        if (limit < 0) {
            throw new IllegalArgumentException("limit must not be negative, got " + limit);
        }
    }
}
