package org.gonghui.analyzer.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// What people call the values of a column that holds ids of a closed list. The cells keep the ids: programs are given
/// these, people the labels. Immutable.
///
/// @param byId labels by id
public record ValueLabels(Map<String, Message> byId) {

    /// Of a column whose cells are shown as they are.
    public static final ValueLabels NONE = new ValueLabels(Map.of());

    /// Of a column that holds `true` or nothing.
    public static final ValueLabels FLAG = new ValueLabels(Map.of("true", new Message("是", "yes")));

    public ValueLabels {
        byId = Map.copyOf(byId);
    }

    /// The labels of a closed list.
    public static <E extends Enum<E> & Labelled> ValueLabels of(Class<E> type) {
        return new ValueLabels(
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Labelled::id, Labelled::label)));
    }

    /// These labels and others; where both have one, the other's.
    public ValueLabels and(ValueLabels other) {
        Map<String, Message> both = new HashMap<>(byId);
        both.putAll(other.byId);
        return new ValueLabels(both);
    }

    /// The id that people call so in any language; what was written if none is.
    public String id(String written) {
        return byId.containsKey(written)
                ? written
                : byId.entrySet()
                        .stream()
                        .filter(entry -> entry.getValue().zh().equals(written) || entry.getValue().en().equals(written))
                        .map(Map.Entry::getKey)
                        .min(Comparator.naturalOrder())
                        .orElse(written);
    }

    /// A cell as people read it: an id by its label, ids with spaces between them one by one, all else as it is.
    public String shown(String cell, Language language) {
        if (byId.isEmpty() || cell.isEmpty()) {
            return cell;
        }
        List<String> ids = byId.containsKey(cell) ? List.of(cell) : List.of(cell.split(" "));
        return ids.stream().allMatch(byId::containsKey)
                ? ids.stream()
                        .map(id -> byId.getOrDefault(id, new Message(id, id)).in(language))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "))
                : cell;
    }
}
