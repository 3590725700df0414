package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.analyzer.benchmark.Indicator.Direction;
import org.gonghui.analyzer.benchmark.Indicator.Unit;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// The lines of one indicator: `[id]`, then `key value` line by line.
///
/// @param file name for messages
/// @param id what stands between the brackets
/// @param number line of the brackets, from 1
/// @param lines the lines below
record IndicatorSection(String file, String id, int number, List<Line> lines) {

    private static final Set<String> FORMULAS = Set.of("total", "events", "stated", "rate", "count", "share");
    private static final Set<String> KEYS = Set.of("number", "zh", "en", "unit", "better", "basis", "mention", "total",
            "events", "stated", "rate", "count", "share");
    private static final String BETWEEN = " / ";

    IndicatorSection {
        lines = List.copyOf(lines);
    }

    /// A line below the brackets.
    record Line(int number, String key, String value) {}

    static List<IndicatorSection> cut(String file, String text) throws IndicatorFileException {
        List<IndicatorSection> sections = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String id = "";
        int begun = 0;
        int number = 0;
        for (String raw : (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                close(sections, file, id, begun, lines);
                id = line.substring(1, line.length() - 1).strip();
                begun = number;
                lines = new ArrayList<>();
            } else {
                lines.add(line(file, number, line, id));
            }
        }
        close(sections, file, id, begun, lines);
        return sections;
    }

    private static void close(List<IndicatorSection> sections, String file, String id, int number, List<Line> lines) {
        if (!id.isEmpty()) {
            sections.add(new IndicatorSection(file, id, number, lines));
        }
    }

    private static Line line(String file, int number, String line, String id) throws IndicatorFileException {
        String[] words = line.split("\\s+", 2);
        if (id.isEmpty() || words.length < 2 || !KEYS.contains(words[0])) {
            throw new IndicatorFileException(file, number,
                    new Message("“" + line + "”看不懂；应先有 [编号]，其下每行为 键 值，键可用："
                            + KEYS.stream().sorted().collect(Collectors.joining(" ")),
                            "'" + line
                                    + "' is not understood; expected [id], below it lines of a key and a value, keys: "
                                    + KEYS.stream().sorted().collect(Collectors.joining(" "))));
        }
        return new Line(number, words[0], words[1]);
    }

    Indicator read() throws IndicatorFileException {
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw wrong(number, "编号“" + id + "”应由小写字母、数字和下划线组成",
                    "the id '" + id + "' must be of lower-case letters, digits and underscores");
        }
        List<FactQuery> mentions = new ArrayList<>();
        for (Line line : lines) {
            if (line.key().equals("mention")) {
                mentions.add(query(line.number(), line.value()).whateverStatus());
            }
        }
        return new Indicator(id, find("number").map(Line::value).orElse(id), new Message(required("zh"),
                find("en").map(Line::value).orElse(required("zh"))), constant("unit", Unit.class),
                find("better").isPresent() ? constant("better", Direction.class) : Direction.NONE,
                find("basis").map(Line::value).orElse(""), formula(), mentions);
    }

    private Formula formula() throws IndicatorFileException {
        List<Line> formulas = lines.stream().filter(line -> FORMULAS.contains(line.key())).toList();
        if (formulas.size() != 1) {
            throw wrong(number, "[" + id + "] 要有且只有一个算法行（" + String.join(" ", new java.util.TreeSet<>(FORMULAS))
                    + "），有 " + formulas.size() + " 个",
                    "[" + id + "] must have exactly one of the lines " + new java.util.TreeSet<>(FORMULAS) + ", has "
                            + formulas.size());
        }
        Line line = formulas.getFirst();
        String[] parts = line.value().split(BETWEEN, -1);
        int wanted = line.key().equals("rate") ? 3 : line.key().equals("share") ? 2 : 1;
        if (parts.length != wanted && !line.key().equals("total")) {
            throw wrong(line.number(), line.key() + " 要 " + wanted + " 个以“ / ”隔开的条件，有 " + parts.length + " 个",
                    line.key() + " takes " + wanted + " queries separated by ' / ', has " + parts.length);
        }
        return formula(line, parts);
    }

    private Formula formula(Line line, String[] parts) throws IndicatorFileException {
        return switch (line.key()) {
            case "total" -> new Formula.Total(all(line, parts));
            case "events" -> new Formula.Events(of(FactTable.ACTIVITIES, line, parts[0]));
            case "stated" -> new Formula.Stated(of(FactTable.FIGURES, line, parts[0]));
            case "rate" -> new Formula.Rate(of(FactTable.FIGURES, line, parts[0]),
                    of(FactTable.FIGURES, line, parts[1]), of(FactTable.FIGURES, line, parts[2]));
            case "count" -> new Formula.Count(of(FactTable.PARAGRAPHS, line, parts[0]));
            default -> new Formula.Share(of(FactTable.PARAGRAPHS, line, parts[0]),
                    of(FactTable.PARAGRAPHS, line, parts[1]));
        };
    }

    private List<FactQuery> all(Line line, String[] parts) throws IndicatorFileException {
        List<FactQuery> all = new ArrayList<>();
        for (String part : parts) {
            all.add(of(FactTable.FIGURES, line, part));
        }
        return all;
    }

    private FactQuery of(FactTable table, Line line, String written) throws IndicatorFileException {
        FactQuery query = query(line.number(), written);
        if (query.table() != table) {
            throw wrong(line.number(),
                    line.key() + " 算的是别的表；应以 " + table.name().toLowerCase(java.util.Locale.ROOT) + " 开头",
                    line.key() + " is about " + table.name().toLowerCase(java.util.Locale.ROOT) + "; begin with that");
        }
        return query;
    }

    private FactQuery query(int line, String written) throws IndicatorFileException {
        return new QueryParser(file, line).parse(written);
    }

    private Optional<Line> find(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    private String required(String key) throws IndicatorFileException {
        return find(key).map(Line::value)
                .orElseThrow(() -> wrong(number, "[" + id + "] 缺少 " + key + " 一行", "[" + id + "] has no line " + key));
    }

    private <E extends Enum<E> & Labelled> E constant(String key, Class<E> type) throws IndicatorFileException {
        String value = required(key);
        return Labelled.find(type, value)
                .orElseThrow(() -> wrong(find(key).map(Line::number).orElse(number),
                        key + " 没有“" + value + "”这个值；可用：" + Labelled.ids(type),
                        key + " has no value '" + value + "'; expected one of " + Labelled.ids(type)));
    }

    IndicatorFileException twice() {
        return wrong(number, "[" + id + "] 写了两次", "[" + id + "] stands there twice");
    }

    private IndicatorFileException wrong(int line, String zh, String en) {
        return new IndicatorFileException(file, line, new Message(zh, en));
    }
}
