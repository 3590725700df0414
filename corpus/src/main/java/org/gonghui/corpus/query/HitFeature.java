package org.gonghui.corpus.query;

import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.MetadataField;

/// Something about a hit by which hits are sorted or grouped. Values compare by code points; a hit without a value comes
/// before all others.
public sealed interface HitFeature {

    /// A token before the hit, in the same paragraph.
    ///
    /// @param distance 1 for the last one that ends before the hit begins, 2 for the one before that
    /// @param attribute what of it
    record Left(int distance, Attribute attribute) implements HitFeature {
        public Left {
            checkDistance(distance);
        }
    }

    /// A token after the hit, in the same paragraph.
    ///
    /// @param distance 1 for the first one that begins where the hit ends or later, 2 for the one after that
    /// @param attribute what of it
    record Right(int distance, Attribute attribute) implements HitFeature {
        public Right {
            checkDistance(distance);
        }
    }

    /// The hit itself: its words, or their parts of speech, joined by blanks; of a hit of characters its text.
    ///
    /// @param attribute what of its tokens
    record Key(Attribute attribute) implements HitFeature {}

    /// What is known of its paragraph and document.
    ///
    /// @param field which field; of schools the name or else the id
    record Metadata(MetadataField field) implements HitFeature {}

    private static void checkDistance(int distance) {
        if (distance < 1) {
            throw new IllegalArgumentException("a distance counts from 1, got " + distance);
        }
    }
}
