package org.gonghui.corpus.text;

import java.util.Optional;

/// The school of a document as far as it is known.
///
/// @param name full name, empty if hidden
/// @param id id in the register, empty if there is none
/// @param status how it is known
public record School(Optional<String> name, Optional<String> id, SchoolStatus status) {

    /// A document that does not say whose it is. Hidden schools are never merged across documents.
    public static final School HIDDEN = new School(Optional.empty(), Optional.empty(), SchoolStatus.HIDDEN);

    public School {
        if (name.isEmpty() != (status == SchoolStatus.HIDDEN)) {
            throw new IllegalArgumentException("a school has a name unless it is hidden, got " + name + ", " + status);
        }
    }
}
