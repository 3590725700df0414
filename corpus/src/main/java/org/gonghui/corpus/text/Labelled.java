package org.gonghui.corpus.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A value of a closed list with a stable id for programs and a label for people.
public interface Labelled {

    /// Stable, lower-case, ASCII; what files and scripts use.
    String id();

    Message label();

    /// The constant of `type` whose id is `id`, or whose label in any language is.
    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.id().equals(id) || value.label().zh().equals(id)
                        || value.label().en().equalsIgnoreCase(id))
                .findFirst();
    }

    /// As [#find], for ids that have been written by this project.
    ///
    /// @throws IllegalArgumentException naming the id and the valid ones
    static <E extends Enum<E> & Labelled> E of(Class<E> type, String id) {
        return find(type, id).orElseThrow(() -> new IllegalArgumentException(
                "unknown " + type.getSimpleName() + " '" + id + "', expected one of " + ids(type)));
    }

    /// All ids of `type`, comma-separated, in order of declaration.
    static <E extends Enum<E> & Labelled> String ids(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Labelled::id).collect(Collectors.joining(", "));
    }

    /// All values of `type` as a user may write them: ids, each with its label where that differs.
    static <E extends Enum<E> & Labelled> Message choices(Class<E> type) {
        return new Message(
                Arrays.stream(type.getEnumConstants())
                        .map(value -> choice(value.id(), value.label().zh(), "（", "）"))
                        .collect(Collectors.joining("、")),
                Arrays.stream(type.getEnumConstants())
                        .map(value -> choice(value.id(), value.label().en(), " (", ")"))
                        .collect(Collectors.joining(", ")));
    }

    private static String choice(String id, String label, String open, String close) {
        return id.equalsIgnoreCase(label) ? id : id + open + label + close;
    }
}
