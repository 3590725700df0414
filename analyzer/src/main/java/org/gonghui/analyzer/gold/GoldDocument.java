package org.gonghui.analyzer.gold;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;

/// A document as annotated.
///
/// @param id as the annotators named it
/// @param source where it stands
/// @param first its first line
/// @param also other lines that are accepted as its beginning
/// @param school its school
/// @param year the year it is about, if it can be known from the text
public record GoldDocument(String id, String source, LinePlace first, List<LinePlace> also, DocumentKind kind,
        Organisation organisation, GoldSchool school, OptionalInt year) {

    public GoldDocument {
        also = List.copyOf(also);
    }

    /// A school as annotated.
    ///
    /// @param name full name, empty if hidden
    /// @param ids ids of the register under which it may be found, also from outside the text
    /// @param aliases names that are right too
    /// @param tolerated short forms that are not wrong, but do not name the school
    public record GoldSchool(Optional<String> name, List<String> ids, List<String> aliases, List<String> tolerated) {

        public GoldSchool {
            ids = List.copyOf(ids);
            aliases = List.copyOf(aliases);
            tolerated = List.copyOf(tolerated);
        }

        /// The names that are right; none if the school is hidden.
        public List<String> names() {
            return name.map(full -> Stream.concat(Stream.of(full), aliases.stream()).toList()).orElse(List.of());
        }
    }
}
