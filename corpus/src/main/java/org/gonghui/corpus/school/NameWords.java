package org.gonghui.corpus.school;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The lexicon `names.txt`: words around the names of schools. Immutable.
final class NameWords {

    /// The groups of the lexicon; the file writes their names as here, in lower camel case.
    enum Group {
        ENDING("ending"),
        WEAK_ENDING("weakEnding"),
        COMPANY("company"),
        GENERIC("generic"),
        CUT("cut"),
        SOFT_CUT("softCut"),
        SOFT_CUT_AFTER("softCutAfter"),
        TIME_CUT("timeCut"),
        WHOLE("whole"),
        AWAY_BEFORE("awayBefore"),
        AWAY_AFTER("awayAfter"),
        AWAY_AFTER_UNION("awayAfterUnion"),
        VISIT("visit"),
        SELF_BEFORE("selfBefore"),
        SELF_AFTER("selfAfter"),
        FORM("form"),
        INTRO("intro"),
        ACTS("acts"),
        OURS("ours"),
        OFFICE("office"),
        LEADERS("leaders"),
        BREAK("break"),
        CAMPUS("campus"),
        OF_SCHOOL("ofSchool"),
        BARE("bare"),
        NAMED("named"),
        KIND("kind"),
        SITE("site"),
        ABOVE("above"),
        LABEL("label"),
        HIDDEN("hidden");

        private final String title;

        Group(String title) {
            this.title = title;
        }
    }

    private final Map<Group, WordSet> words = new EnumMap<>(Group.class);

    private NameWords(Map<Group, Set<String>> groups, List<LexiconLines> lines) {
        for (Group group : Group.values()) {
            Set<String> members = groups.getOrDefault(group, Set.of());
            if (members.isEmpty()) {
                throw lines.getLast().problem("the group @" + group.title + " is missing or empty");
            }
            words.put(group, new WordSet(members));
        }
    }

    static NameWords builtIn() {
        return read(LexiconLines.builtIn("names.txt"));
    }

    /// @throws IllegalStateException naming the file, the line and what would be right
    static NameWords read(List<LexiconLines> lines) {
        Map<Group, Set<String>> groups = new EnumMap<>(Group.class);
        @Nullable
        Group group = null;
        for (LexiconLines line : lines) {
            if (line.text().startsWith("@")) {
                group = group(line);
            } else if (group == null) {
                throw line.problem("words before the first @group");
            } else {
                Set<String> members = groups.computeIfAbsent(group, absent -> new LinkedHashSet<>());
                members.addAll(Arrays.asList(line.text().split("\\s+")));
            }
        }
        return new NameWords(groups, lines);
    }

    private static Group group(LexiconLines line) {
        return Arrays.stream(Group.values())
                .filter(group -> line.text().equals("@" + group.title))
                .findFirst()
                .orElseThrow(() -> line.problem("expected a group of NameWords"));
    }

    /// The words of a group, longest first.
    List<String> words(Group group) {
        return set(group).words();
    }

    private WordSet set(Group group) {
        return words.getOrDefault(group, WordSet.EMPTY);
    }

    /// Whether the group holds a word.
    boolean has(Group group, String word) {
        return set(group).contains(word);
    }

    /// Whether `text` ends at `end` with a word of the group.
    boolean endsWith(Group group, String text, int end) {
        return !set(group).ending(text, 0, end).isEmpty();
    }

    /// The longest word of the group with which `text` from `start` to `end` ends; empty if it ends with none.
    String ending(Group group, String text, int start, int end) {
        return set(group).ending(text, start, end);
    }

    /// Whether a word of the group stands anywhere in `text`.
    boolean anywhere(Group group, String text) {
        return set(group).isIn(text);
    }

    /// Whether a word of the group begins in `text` at `start`.
    boolean startsWith(Group group, String text, int start) {
        return !beginning(group, text, start).isEmpty();
    }

    /// The longest word of the group that begins in `text` at `start`; empty if none does.
    String beginning(Group group, String text, int start) {
        return set(group).beginning(text, start);
    }
}
