package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Message;

/// Finds names under which one and the same school may stand: a short form beside a full one (霁川二中, 霁川县第二中学), or
/// a name with and without its place (霁川县城南小学, 城南小学). Nothing is merged; a person has to look.
final class LookAlikes {

    private static final String PLACE_ENDINGS = "省市县区州旗镇乡";
    /// Words and their short forms, longer words first where one holds another.
    private static final List<Map.Entry<String, String>> SHORT_FORMS = List.of(Map.entry("初级中学", "初中"),
            Map.entry("高级中学", "高中"), Map.entry("完全中学", "中"), Map.entry("中学校", "中"), Map.entry("中学", "中"),
            Map.entry("完全小学", "小"), Map.entry("完小", "小"), Map.entry("小学校", "小"), Map.entry("小学", "小"),
            Map.entry("幼儿园", "幼"), Map.entry("特殊教育学校", "特校"), Map.entry("学校", "校"), Map.entry("实验", "实"),
            Map.entry("附属", "附"), Map.entry("第", ""), Map.entry("街道", ""));
    private static final String DIGITS = "0123456789０１２３４５６７８９";
    private static final String NUMERALS = "〇一二三四五六七八九〇一二三四五六七八九";

    private static final int SHOWN = 3;

    private LookAlikes() {}

    /// What to say of the schools of documents that may be one, if there are any: such a school stands in two rows, and
    /// each of them tells less than it did.
    static Optional<Message> note(Documents documents, Register register) {
        List<String> known = register.schools().stream().map(RegisteredSchool::name).toList();
        List<String> doubtful = documents.keysOfSchools(Dimension.SCHOOL)
                .stream()
                .filter(CountedDocument::isUnregistered)
                .map(CountedDocument::plain)
                .toList();
        List<List<String>> groups = among(doubtful, known);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        boolean all = groups.size() <= SHOWN;
        return Optional.of(new Message(
                "这些校名可能是同一所学校，现在分开列：" + shown(groups, "；") + (all ? "" : " 等 " + groups.size() + " 组")
                        + "。若是同一所，请写进名册的名称和别名（--schools）。",
                "these names may mean one school but stand apart: " + shown(groups, "; ")
                        + (all ? "" : " and " + (groups.size() - SHOWN) + " more")
                        + ". If so, put them into the register as name and aliases (--schools)."));
    }

    private static String shown(List<List<String>> groups, String between) {
        return groups.stream()
                .limit(SHOWN)
                .map(group -> String.join(" / ", group))
                .collect(Collectors.joining(between));
    }

    /// Groups of at least two names that may mean one school, at least one of them in `doubtful`; sorted.
    ///
    /// @param doubtful names as documents have them
    /// @param known names that are sure, of the register
    static List<List<String>> among(Collection<String> doubtful, Collection<String> known) {
        Set<String> names = new TreeSet<>(doubtful);
        names.addAll(known);
        Map<String, String> withoutPlace = withoutPlace(names);
        Map<String, List<String>> byKey = new TreeMap<>();
        names.forEach(
                name -> byKey.computeIfAbsent(key(withoutPlace.getOrDefault(name, name)), key -> new ArrayList<>())
                        .add(name));
        return byKey.values()
                .stream()
                .filter(group -> group.size() > 1 && group.stream().anyMatch(doubtful::contains))
                .toList();
    }

    /// Names that are another one with places before it, with that other one, unless there are several such.
    private static Map<String, String> withoutPlace(Set<String> names) {
        Map<String, List<String>> longer = new TreeMap<>();
        for (String name : names) {
            for (int i = 1; i < name.length(); i++) {
                String rest = name.substring(i);
                if (PLACE_ENDINGS.indexOf(name.charAt(i - 1)) >= 0 && names.contains(rest)) {
                    longer.computeIfAbsent(rest, key -> new ArrayList<>()).add(name);
                }
            }
        }
        return longer.entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(entry -> entry.getValue().getFirst(), Map.Entry::getKey,
                        (one, other) -> one));
    }

    /// The same for a full name and its usual short form.
    private static String key(String name) {
        String key = name;
        for (Map.Entry<String, String> form : SHORT_FORMS) {
            key = key.replace(form.getKey(), form.getValue());
        }
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char sign = key.charAt(i);
            int digit = DIGITS.indexOf(sign);
            if (digit >= 0) {
                folded.append(NUMERALS.charAt(digit));
            } else if (PLACE_ENDINGS.indexOf(sign) < 0 && !Character.isWhitespace(sign)) {
                folded.append(sign);
            }
        }
        return folded.toString();
    }
}
