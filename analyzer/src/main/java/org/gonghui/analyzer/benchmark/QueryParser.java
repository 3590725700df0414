package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.analyzer.benchmark.FactQuery.Condition;
import org.gonghui.analyzer.extract.Measures;
import org.gonghui.corpus.text.ActivityLevel;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CategoryGroup;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.FigureRole;
import org.gonghui.corpus.text.FigureScope;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Per;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Unit;

/// Reads `figures measure=relief.persons|relief.households unit!=CNY`. What is not said: only what was done, in
/// paragraphs of work, counts.
final class QueryParser {

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("measure", List.copyOf(Measures.ids())),
            Map.entry("unit", ids(Unit.values())),
            Map.entry("category", ids(Category.values())),
            Map.entry("group", ids(CategoryGroup.values())),
            Map.entry("status", ids(FactStatus.values())),
            Map.entry("precision", ids(Precision.values())),
            Map.entry("kind", ids(ParagraphKind.values())),
            Map.entry("per", ids(Per.values())),
            Map.entry("counted_as", ids(FigureRole.values())),
            Map.entry("scope", ids(FigureScope.values())),
            Map.entry("derived", List.of("true")),
            Map.entry("type", ids(ActivityType.values())),
            Map.entry("role", ids(ActivityRole.values())),
            Map.entry("level", ids(ActivityLevel.values())),
            Map.entry("programme", List.of("true")),
            Map.entry("substance", ids(Substance.values())));

    private final String file;
    private final int line;

    QueryParser(String file, int line) {
        this.file = file;
        this.line = line;
    }

    private static List<String> ids(Labelled... constants) {
        return java.util.Arrays.stream(constants).map(Labelled::id).toList();
    }

    FactQuery parse(String written) throws IndicatorFileException {
        String[] words = written.strip().split("\\s+");
        FactTable table = FactTable.find(words[0])
                .orElseThrow(() -> wrong("“" + words[0] + "”不是表；应为 figures、activities 或 paragraphs",
                        "'" + words[0] + "' is no table; expected figures, activities or paragraphs"));
        List<Condition> conditions = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            conditions.add(condition(table, words[i]));
        }
        require(conditions, "kind", ParagraphKind.WORK.id());
        if (table != FactTable.PARAGRAPHS) {
            require(conditions, "status", FactStatus.DONE.id());
        }
        if (table == FactTable.FIGURES) {
            require(conditions, "counted_as", FigureRole.TOTAL.id());
            if (conditions.stream().noneMatch(one -> one.column().equals("scope"))) {
                conditions.add(new Condition("scope", false, Set.of(FigureScope.COUNTY.id())));
            }
        }
        return new FactQuery(table, conditions);
    }

    private static void require(List<Condition> conditions, String column, String value) {
        if (conditions.stream().noneMatch(one -> one.column().equals(column))) {
            conditions.add(new Condition(column, true, Set.of(value)));
        }
    }

    private Condition condition(FactTable table, String word) throws IndicatorFileException {
        int equals = word.indexOf('=');
        boolean wanted = equals < 1 || word.charAt(equals - 1) != '!';
        String column = equals < 1 ? word : word.substring(0, wanted ? equals : equals - 1);
        if (equals < 1 || !table.columns().contains(column)) {
            throw wrong("条件“" + word + "”不对；应为 列=值|值，列可用：" + String.join(" ", table.columns()),
                    "'" + word + "' is no condition; expected column=value|value with one of "
                            + String.join(" ", table.columns()));
        }
        Set<String> values = Set.copyOf(List.of(word.substring(equals + 1).split("\\|")));
        for (String value : values) {
            check(column, value);
        }
        return new Condition(column, wanted, values);
    }

    private void check(String column, String value) throws IndicatorFileException {
        List<String> known = VALUES.getOrDefault(column, List.of());
        if (known.isEmpty() && !value.isEmpty()) {
            return; // a name may be any
        }
        boolean found = value.endsWith("*")
                ? known.stream().anyMatch(one -> one.startsWith(value.substring(0, value.length() - 1)))
                : known.contains(value);
        if (!found) {
            String near = near(value, known);
            throw wrong(column + " 没有“" + value + "”这个值；" + (near.isEmpty() ? "可用：" : "相近的有：")
                    + (near.isEmpty() ? String.join(" ", known) : near),
                    column + " has no value '" + value + "'; " + (near.isEmpty() ? "expected one of " : "similar are: ")
                            + (near.isEmpty() ? String.join(" ", known) : near));
        }
    }

    /// Values of the same topic: what stands before the first dot or dash.
    private static String near(String value, List<String> known) {
        String topic = value.split("[.\\-]", 2)[0];
        return known.stream().filter(one -> one.startsWith(topic)).collect(Collectors.joining(" "));
    }

    IndicatorFileException wrong(String zh, String en) {
        return new IndicatorFileException(file, line, new Message(zh, en));
    }
}
