package org.gonghui.corpus.school;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Period;

/// What a [DocumentList] says of one document.
///
/// @param path path relative to the argument under which the file is found, `/`-separated
/// @param school id, name or alias of its school as written, if given
/// @param year the year it is about, in [Period#FIRST_YEAR] to [Period#LAST_YEAR], if given
/// @param start first day of its period, if given
/// @param end last day of its period, if given, not before `start`
/// @param extra further columns of the file in its order, by header as written; empty cells are left out
/// @param line line of the list it begins at, from 1
public record ListedDocument(String path, Optional<String> school, OptionalInt year, Optional<LocalDate> start,
        Optional<LocalDate> end, Map<String, String> extra, int line) {

    public ListedDocument {
        if (path.isBlank()) {
            throw new IllegalArgumentException("a listed document must have a path");
        }
        if (year.isPresent() && (year.getAsInt() < Period.FIRST_YEAR || year.getAsInt() > Period.LAST_YEAR)) {
            throw new IllegalArgumentException(
                    "year must be in " + Period.FIRST_YEAR + ".." + Period.LAST_YEAR + ", got " + year.getAsInt());
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException("period ends " + end.get() + " before it starts " + start.get());
        }
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }
}
