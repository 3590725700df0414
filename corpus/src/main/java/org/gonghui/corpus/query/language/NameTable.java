package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.text.Labelled;

/// The ways to write the values of a closed list. Case does not matter.
final class NameTable {

    /// A single sign is part of too many names to mean any of them.
    private static final int SHORTEST_PART = 2;

    private final Map<String, List<String>> idsByName = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    /// Ids and labels of `values`.
    static NameTable of(Labelled... values) {
        NameTable table = new NameTable();
        for (Labelled value : values) {
            table.ids.add(value.id());
            table.labels.add(value.label().zh());
            table.name(value.id(), value.id());
            table.name(value.label().zh(), value.id());
            table.name(value.label().en(), value.id());
        }
        return table;
    }

    /// Names one value.
    ///
    /// @return whether the name was free, or the value's own
    boolean name(String name, String id) {
        return name(name, List.of(id));
    }

    /// Names several values at once; a name that is taken stays as it is.
    ///
    /// @return whether the name was free, or that of the same values
    boolean name(String name, List<String> meant) {
        List<String> there = idsByName.putIfAbsent(name.toLowerCase(Locale.ROOT), meant);
        return there == null || there.equals(meant);
    }

    boolean hasId(String id) {
        return ids.contains(id);
    }

    /// The id that `written` names; empty if none or several.
    Optional<String> one(String written) {
        List<String> meant = idsByName.getOrDefault(written.toLowerCase(Locale.ROOT), List.of());
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /// The ids that `written` names, or that the one value has whose names hold it; empty if there is none, or more than
    /// one.
    Optional<List<String>> find(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        List<String> exact = idsByName.get(name);
        return exact == null ? byPart(name) : Optional.of(exact);
    }

    private Optional<List<String>> byPart(String part) {
        if (part.codePointCount(0, part.length()) < SHORTEST_PART) {
            return Optional.empty();
        }
        Set<List<String>> found = new LinkedHashSet<>();
        idsByName.forEach((name, meant) -> {
            if (name.contains(part)) {
                found.add(meant);
            }
        });
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /// Every name, in lower case.
    Collection<String> names() {
        return idsByName.keySet();
    }

    /// The id of each value.
    List<String> ids() {
        return List.copyOf(ids);
    }

    /// The Chinese label of each value.
    List<String> labels() {
        return List.copyOf(labels);
    }
}
