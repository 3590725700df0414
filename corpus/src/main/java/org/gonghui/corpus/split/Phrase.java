package org.gonghui.corpus.split;

import java.util.List;

/// A phrase without alternatives: literal pieces in order, with any text of at most [#MAX_GAP] units between two.
///
/// @param entry number of the lexicon's entry that it is a variant of
/// @param pieces the literals, at least one, none empty
/// @param atStart whether the first piece must begin the line
/// @param atEnd whether the last piece must end the line
record Phrase(int entry, List<String> pieces, boolean atStart, boolean atEnd) {

    /// Longest gap: about two sentences.
    static final int MAX_GAP = 80;

    Phrase {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty() || pieces.contains("")) {
            throw new IllegalArgumentException("a phrase needs text on both sides of every …");
        }
    }
}
