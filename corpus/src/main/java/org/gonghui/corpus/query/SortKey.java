package org.gonghui.corpus.query;

import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.MetadataField;

/// By what hits are sorted.
///
/// @param feature whose values are compared, by code points
/// @param direction which come first
public record SortKey(HitFeature feature, Direction direction) {

    /// Which values come first.
    public enum Direction {
        /// The least.
        ASCENDING,
        /// The greatest.
        DESCENDING
    }

    /// By the word so many tokens left of the hit, ascending.
    public static SortKey left(int distance) {
        return new SortKey(new HitFeature.Left(distance, Attribute.WORD), Direction.ASCENDING);
    }

    /// By the word so many tokens right of the hit, ascending.
    public static SortKey right(int distance) {
        return new SortKey(new HitFeature.Right(distance, Attribute.WORD), Direction.ASCENDING);
    }

    /// By the words of the hit, ascending.
    public static SortKey key() {
        return new SortKey(new HitFeature.Key(Attribute.WORD), Direction.ASCENDING);
    }

    /// By metadata, ascending.
    public static SortKey by(MetadataField field) {
        return new SortKey(new HitFeature.Metadata(field), Direction.ASCENDING);
    }

    /// The same in descending order.
    public SortKey descending() {
        return new SortKey(feature, Direction.DESCENDING);
    }
}
