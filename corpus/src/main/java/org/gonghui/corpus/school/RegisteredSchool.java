package org.gonghui.corpus.school;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// One school of a [Register].
///
/// @param id its id, unique in the register; the name where the file gives no id
/// @param name its full name, unique in the register
/// @param aliases other names it goes by, without its full name; two schools may share one
/// @param county the county, empty if not given
/// @param township the township, empty if not given
/// @param stage the stage, if given
/// @param staff number of staff, at least 0, if given
/// @param members number of union members, at least 0, if given
/// @param extra further columns of the file in its order, by header as written; empty cells are left out
/// @param line line of the file it begins at, from 1
public record RegisteredSchool(String id, String name, List<String> aliases, String county, String township,
        Optional<Stage> stage, OptionalInt staff, OptionalInt members, Map<String, String> extra, int line) {

    public RegisteredSchool {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a school must have an id and a name, got '" + id + "', '" + name + "'");
        }
        if (staff.orElse(0) < 0 || members.orElse(0) < 0) {
            throw new IllegalArgumentException("staff and members must not be negative, got " + staff + ", " + members);
        }
        aliases = List.copyOf(aliases);
        // Map.copyOf would lose the order of the columns
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }
}
