package org.gonghui.corpus.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words by which names are found, from resource files: `#` begins a comment, `[name]` a section, blanks separate
/// words. Immutable.
final class NameWords {

    private static final List<String> FILES = List.of("surnames.txt", "given.txt", "ordinary.txt", "contexts.txt",
            "sensitive.txt");
    private static final Set<String> SECTIONS = Set.of("surname", "weak-surname", "first", "second", "single", "word",
            "public", "title", "event", "before", "weak", "follow", "never", "sure", "no-given", "sensitive");

    private final Map<String, WordTable> sections = new HashMap<>();

    private NameWords() {
        SECTIONS.forEach(section -> sections.put(section, new WordTable(Set.of())));
    }

    static NameWords standard() {
        NameWords words = new NameWords();
        Map<String, Set<String>> read = new HashMap<>();
        FILES.forEach(file -> parse(file, text(file), read));
        read.forEach((section, list) -> words.sections.put(section, new WordTable(list)));
        return words;
    }

    /// The words of a section.
    WordTable of(String section) {
        WordTable table = sections.get(section);
        if (table == null) {
            throw new IllegalArgumentException("no section " + section);
        }
        return table;
    }

    static void parse(String file, String text, Map<String, Set<String>> sections) {
        String section = "";
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
                if (!SECTIONS.contains(section)) {
                    throw new IllegalStateException(file + ", line " + number + ": no section is called [" + section
                            + "], there are " + SECTIONS);
                }
            } else if (section.isEmpty()) {
                throw new IllegalStateException(file + ", line " + number + ": words before the first [section]");
            } else {
                sections.computeIfAbsent(section, any -> new HashSet<>()).addAll(List.of(line.split("\\s+")));
            }
        }
    }

    private static String text(String file) {
        try (InputStream in = NameWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
