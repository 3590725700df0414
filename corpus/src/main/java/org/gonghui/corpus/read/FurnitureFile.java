package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Parses a file of furniture rules; the file's head explains the format. Every error names the file and the line.
final class FurnitureFile {

    private static final Set<String> LISTS = Set.of("words", "fields", "own", "html");

    private final String name;
    private final Map<String, String> lists = new HashMap<>();
    private final Map<FurnitureRules.Section, List<FurnitureRule>> rules = new EnumMap<>(FurnitureRules.Section.class);
    private final List<Pattern> patterns = new ArrayList<>();

    private String section = "";
    private String rule = "";
    private int ruleLine;
    private List<String> anchors = List.of();
    private int line;

    /// @param name the file's name, for error messages
    FurnitureFile(String name) {
        this.name = name;
    }

    /// @throws IllegalArgumentException naming file, line and what is wrong
    FurnitureRules parse(List<String> text) {
        for (String row : text) {
            line++;
            if (!row.isBlank() && !row.startsWith("#")) {
                row(row);
            }
        }
        finishRule();
        FurnitureRules.PageParts parts = new FurnitureRules.PageParts(Set.copyOf(list("html.elements")),
                Set.copyOf(list("html.roles")), Set.copyOf(list("html.classes")));
        return new FurnitureRules(rules, Set.copyOf(list("fields.sole")), Set.copyOf(list("fields.pair")),
                list("own.words"), list("own.work"), parts);
    }

    private void row(String row) {
        if (row.startsWith("[") && row.endsWith("]")) {
            finishRule();
            section = row.substring(1, row.length() - 1);
            if (!LISTS.contains(section)) {
                section();
            }
        } else if (LISTS.contains(section)) {
            addList(row);
        } else if (Character.isWhitespace(row.charAt(0))) {
            addPattern(row.strip());
        } else {
            beginRule(row);
        }
    }

    private void addList(String row) {
        int equals = row.indexOf('=');
        if (equals < 0) {
            throw error("expected `name = a|b|c`, got '" + row + "'");
        }
        String key = (section.equals("words") ? "" : section + ".") + row.substring(0, equals).strip();
        if (lists.put(key, row.substring(equals + 1).strip()) != null) {
            throw error("the list '" + key + "' is there twice");
        }
    }

    private void beginRule(String row) {
        finishRule();
        int colon = row.indexOf(':');
        if (colon < 1 || row.substring(colon + 1).isBlank()) {
            throw error("expected `name: anchors` or an indented pattern, got '" + row + "'");
        }
        section();
        rule = row.substring(0, colon).strip();
        ruleLine = line;
        anchors = List.of(row.substring(colon + 1).strip().split("\\s+"));
    }

    private void addPattern(String pattern) {
        if (rule.isEmpty()) {
            throw error("a pattern without a rule before it");
        }
        try {
            patterns.add(Pattern.compile(expand(pattern)));
        } catch (PatternSyntaxException e) {
            throw error("the pattern cannot be used: " + e.getDescription() + " at " + e.getIndex());
        }
    }

    private void finishRule() {
        if (!rule.isEmpty()) {
            if (patterns.isEmpty()) {
                throw error("the rule '" + rule + "' of line " + ruleLine + " has no pattern");
            }
            rules.computeIfAbsent(section(), key -> new ArrayList<>())
                    .add(new FurnitureRule(rule, anchors, patterns));
        }
        rule = "";
        patterns.clear();
    }

    private String expand(String pattern) {
        String expanded = pattern;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            expanded = expanded.replace("{" + list.getKey() + "}", list.getValue());
        }
        return expanded;
    }

    private List<String> list(String key) {
        String words = lists.get(key);
        if (words == null) {
            throw error("the list '" + key + "' is missing");
        }
        return List.of(words.split("\\|"));
    }

    private FurnitureRules.Section section() {
        return Arrays.stream(FurnitureRules.Section.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(section))
                .findFirst()
                .orElseThrow(() -> error("unknown section [" + section + "], expected [words], [fields], [head], "
                        + "[line], [loose], [page-number], [sentence], [inline], [end], [own] or [html]"));
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(name + ":" + line + ": " + what);
    }
}
