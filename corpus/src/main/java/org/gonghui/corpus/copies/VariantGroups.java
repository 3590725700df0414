package org.gonghui.corpus.copies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserFile;
import org.jspecify.annotations.Nullable;

/// Groups of words that copies put for each other. Only keys for matching: a text itself is never changed.
///
/// A file has one group a line, words separated by blanks; `#` begins a comment. A word stands in one group only.
/// Immutable; safe for any number of threads.
public final class VariantGroups {

    private static final int MOST_GROUPS = 6000;
    private static final int LONGEST = 8;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final String STANDARD = "variants.txt";

    /// Word to the number of its group.
    private final Map<String, Integer> groups;
    private final int count;
    /// Words by their first character, longest first.
    private final @Nullable String[][] byFirst = new String[Character.MAX_VALUE + 1][];

    private VariantGroups(Map<String, Integer> groups, int count) {
        this.groups = Map.copyOf(groups);
        this.count = count;
        Map<Character, List<String>> lists = new TreeMap<>();
        groups.keySet().forEach(word -> lists.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word));
        lists.forEach((first, words) -> {
            words.sort((one, other) -> other.length() - one.length());
            byFirst[first] = words.toArray(String[]::new);
        });
    }

    /// The project's own groups.
    public static VariantGroups standard() {
        return Standard.GROUPS;
    }

    /// These groups and those of `file` (UTF-8).
    ///
    /// @throws VariantsException if the file cannot be read, or naming its first line that cannot be used
    public VariantGroups plus(Path file) throws VariantsException {
        try {
            return plus(file.toString(), UserFile.lines(file));
        } catch (IOException e) {
            throw new VariantsException(file, e);
        }
    }

    VariantGroups plus(String name, List<String> lines) throws VariantsException {
        Map<String, Integer> merged = new TreeMap<>(groups);
        int next = count;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String content = (line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                    .replace("\uFEFF", "").strip();
            if (!content.isEmpty()) {
                add(List.of(BLANKS.split(content)), next++, merged, name, i + 1);
            }
        }
        return new VariantGroups(merged, next);
    }

    private static void add(List<String> words, int group, Map<String, Integer> merged, String name, int line)
            throws VariantsException {
        if (words.size() < 2 || group >= MOST_GROUPS) {
            throw new VariantsException(name, line,
                    new Message("一组至少两个词，最多 " + MOST_GROUPS + " 组，实为“" + words.getFirst() + "”",
                            "a group has at least two words, and there are at most " + MOST_GROUPS + " groups, got '"
                                    + words.getFirst() + "'"));
        }
        for (String word : words) {
            if (word.length() < 2 || word.length() > LONGEST || !word.chars().allMatch(Character::isLetter)) {
                throw new VariantsException(name, line, new Message("词应为 2–" + LONGEST + " 个文字，实为“" + word + "”",
                        "a word has 2 to " + LONGEST + " letters, got '" + word + "'"));
            }
            if (merged.put(word, group) != null) {
                throw new VariantsException(name, line, new Message("“" + word + "”已在另一组或重复，一个词只属于一组，请把两组合并",
                        "'" + word + "' stands there twice or in another group; merge the two"));
            }
        }
    }

    /// Number of the group of `word`, -1 if it is in none.
    int group(String word) {
        return groups.getOrDefault(word, -1);
    }

    /// The longest word of the table that stands at `at`, null if there is none.
    @Nullable
    String wordAt(String text, int at) {
        String[] words = byFirst[text.charAt(at)];
        if (words != null) {
            for (String word : words) {
                if (text.startsWith(word, at)) {
                    return word;
                }
            }
        }
        return null;
    }

    /// Loaded on first use, once.
    private static final class Standard {

        private static final VariantGroups GROUPS = load();

        private static VariantGroups load() {
            InputStream stream = Objects.requireNonNull(VariantGroups.class.getResourceAsStream(STANDARD), STANDARD);
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return new VariantGroups(Map.of(), 0).plus(STANDARD, reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (VariantsException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
