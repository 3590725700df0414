package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.school.Stage;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CategoryGroup;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;

/// The values of one dimension in the order in which a table shows them.
record Axis(Dimension dimension, List<Entry> entries) {

    /// The key of all entries taken together.
    static final String TOTAL = "total";
    private static final String GROUP = "group:";

    /// The order of kinds from what counts to what never does.
    private static final List<ParagraphKind> KINDS = List.of(ParagraphKind.WORK, ParagraphKind.FUTURE_PLAN,
            ParagraphKind.SHORTCOMINGS, ParagraphKind.PREAMBLE, ParagraphKind.CLOSING, ParagraphKind.HEADING,
            ParagraphKind.DOC_TITLE, ParagraphKind.OUT_OF_SCOPE, ParagraphKind.SITE_BOILERPLATE);

    /// One value.
    ///
    /// @param key how the counts call it
    /// @param row how the table calls it
    /// @param group the label of the group it belongs to, if the dimension has groups
    record Entry(String key, StatsRow row, Optional<Message> group) {

        static Entry of(String key, StatsRow row) {
            return new Entry(key, row, Optional.empty());
        }

        static Entry unit(String key, Message label) {
            return of(key, new StatsRow(key, label, StatsRow.Role.UNIT));
        }

        static Entry unknown(String zh, String en, int documents) {
            return of(CountedDocument.UNKNOWN,
                    new StatsRow(CountedDocument.UNKNOWN,
                            new Message(zh + "（" + documents + " 份）", en + " (" + documents + ")"),
                            StatsRow.Role.UNKNOWN));
        }
    }

    /// The key of a group's members taken together.
    static String groupKey(String groupId) {
        return GROUP + groupId;
    }

    static Axis of(Dimension dimension, Documents documents, Register register, boolean categorisedOnly) {
        return new Axis(dimension, switch (dimension) {
            case SCHOOL -> schools(documents, register);
            case STAGE -> stages(documents, register);
            case YEAR -> years(documents);
            case DOCUMENT -> documents.keys(dimension)
                    .stream()
                    .map(id -> Entry.unit(id, new Message(id, id)))
                    .toList();
            case CATEGORY -> categories();
            case GROUP -> Arrays.stream(CategoryGroup.values())
                    .map(group -> Entry.unit(group.id(), group.label()))
                    .toList();
            case KIND -> KINDS.stream()
                    .filter(kind -> kind.isCategorised() || !categorisedOnly)
                    .map(kind -> Entry.unit(kind.id(), kind.label()))
                    .toList();
        });
    }

    /// The register's schools in its order, then others by name, then all hidden ones in one row: they are unknown
    /// schools, possibly one and the same, and must never look like one.
    private static List<Entry> schools(Documents documents, Register register) {
        List<Entry> entries = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>(documents.keysOfSchools(Dimension.SCHOOL));
        for (RegisteredSchool school : register.schools()) {
            String key = CountedDocument.registered(school.id());
            if (isSchool(school) || named.contains(key)) {
                entries.add(Entry.of(key,
                        new StatsRow(school.id(), new Message(school.name(), school.name()), StatsRow.Role.UNIT)));
            }
        }
        StatsRow.Role role = register.isEmpty() ? StatsRow.Role.UNIT : StatsRow.Role.UNREGISTERED;
        Set<String> listed = Set.copyOf(entries.stream().map(Entry::key).toList());
        named.stream().filter(key -> !listed.contains(key)).sorted().forEach(key -> {
            String name = CountedDocument.plain(key);
            entries.add(Entry.of(key, new StatsRow(name, new Message(name, name), role)));
        });
        addUnknown(entries, documents, Dimension.SCHOOL, "校名未写明", "school not named");
        return entries;
    }

    /// A county's own body may stand in the register, but no data of it is missing.
    static boolean isSchool(RegisteredSchool school) {
        return school.stage().filter(stage -> stage == Stage.COUNTY).isEmpty();
    }

    private static List<Entry> stages(Documents documents, Register register) {
        EnumSet<Stage> present = EnumSet.noneOf(Stage.class);
        register.schools().stream().filter(Axis::isSchool).forEach(school -> school.stage().ifPresent(present::add));
        documents.keysOfSchools(Dimension.STAGE)
                .forEach(id -> present.add(Labelled.of(Stage.class, id)));
        List<Entry> entries = new ArrayList<>();
        present.forEach(stage -> entries.add(Entry.unit(stage.id(), stage.label())));
        addUnknown(entries, documents, Dimension.STAGE, "学段不明", "stage unknown");
        return entries;
    }

    private static List<Entry> years(Documents documents) {
        List<Entry> entries = new ArrayList<>();
        documents.keysOfSchools(Dimension.YEAR)
                .stream()
                .sorted()
                .forEach(year -> entries.add(Entry.unit(year, new Message(year, year))));
        addUnknown(entries, documents, Dimension.YEAR, "年份不明", "year unknown");
        return entries;
    }

    private static void addUnknown(List<Entry> entries, Documents documents, Dimension dimension, String zh,
            String en) {
        int unknown = documents.unknown(dimension);
        if (unknown > 0) {
            entries.add(Entry.unknown(zh, en, unknown));
        }
    }

    private static List<Entry> categories() {
        List<Entry> entries = new ArrayList<>();
        for (CategoryGroup group : CategoryGroup.values()) {
            List<Category> members = Arrays.stream(Category.values()).filter(category -> category.group() == group)
                    .toList();
            members.forEach(category -> entries.add(new Entry(category.id(),
                    new StatsRow(category.id(), category.label(), StatsRow.Role.UNIT), Optional.of(group.label()))));
            if (members.size() > 1) {
                String key = groupKey(group.id());
                Message label = new Message(group.label().zh() + "小计", group.label().en() + ", subtotal");
                entries.add(new Entry(key, new StatsRow(key, label, StatsRow.Role.SUBTOTAL),
                        Optional.of(group.label())));
            }
        }
        return entries;
    }

    static Entry total() {
        return Entry.of(TOTAL, new StatsRow(TOTAL, new Message("合计", "total"), StatsRow.Role.TOTAL));
    }
}
