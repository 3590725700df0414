package org.gonghui.corpus.copies;

import java.util.List;
import org.gonghui.corpus.text.Span;

/// A passage that many unrelated documents have: no evidence that one of them was copied from another, nor of work done.
///
/// @param text its wording where it stands first
/// @param families how many unrelated documents have it; see [CopySettings#stockFamilies]
/// @param places where it stands, in the order of the source
public record StockPassage(String text, int families, List<Place> places) {

    public StockPassage {
        places = List.copyOf(places);
        if (text.isEmpty() || places.size() < families) {
            throw new IllegalArgumentException(
                    "stock passage '" + text + "' of " + families + " families in " + places.size() + " places");
        }
    }

    /// A place.
    ///
    /// @param document id of the document
    /// @param span where in its page
    public record Place(String document, Span span) {}
}
