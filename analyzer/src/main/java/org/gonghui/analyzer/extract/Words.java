package org.gonghui.analyzer.extract;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A set of words that finds the longest one at a place of a text. Immutable.
final class Words {

    private static final String[] NONE = {};
    private static final String[][] BLANK = new String[256][];

    static {
        Arrays.fill(BLANK, NONE);
    }

    /// The words by the high and the low byte of their first and of their last code unit, longest first: two array
    /// look-ups per character instead of a hash.
    private final String[][][] byFirst = new String[256][][];
    private final String[][][] byLast = new String[256][][];

    Words(Collection<String> words) {
        Arrays.fill(byFirst, BLANK);
        Arrays.fill(byLast, BLANK);
        List<String> longestFirst = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String word : longestFirst) {
            add(byFirst, word.charAt(0), word);
            add(byLast, word.charAt(word.length() - 1), word);
        }
    }

    /// The words of one section of a rule file.
    static Words of(RuleFile file, String section) {
        return new Words(file.section(section).stream().flatMap(line -> line.fields().stream()).toList());
    }

    private static void add(String[][][] pages, char key, String word) {
        String[][] page = pages[key >> 8];
        if (page == BLANK) {
            page = BLANK.clone();
            pages[key >> 8] = page;
        }
        String[] old = page[key & 0xFF];
        String[] grown = Arrays.copyOf(old, old.length + 1);
        grown[old.length] = word;
        page[key & 0xFF] = grown;
    }

    private static String[] words(String[][][] pages, char key) {
        return pages[key >> 8][key & 0xFF];
    }

    /// The longest word that begins at `at`, or null.
    @Nullable
    String at(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return null;
        }
        int next = at + 1 < text.length() ? text.charAt(at + 1) : -1;
        for (String word : words(byFirst, text.charAt(at))) {
            boolean possible = word.length() == 1 || word.charAt(1) == next;
            if (possible && text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    /// The longest word of at most `reach` code units that ends at `end`, or null.
    @Nullable
    String endingAt(String text, int end, int reach) {
        if (end < 1 || end > text.length()) {
            return null;
        }
        int before = end > 1 ? text.charAt(end - 2) : -1;
        for (String word : words(byLast, text.charAt(end - 1))) {
            boolean possible = word.length() == 1 || word.charAt(word.length() - 2) == before;
            if (possible && word.length() <= reach && text.startsWith(word, end - word.length())) {
                return word;
            }
        }
        return null;
    }

    /// Where the first word within `[start..end)` ends; beyond every text if there is none.
    int firstEnd(String text, int start, int end) {
        for (int at = Math.max(0, start); at < end; at++) {
            String word = at(text, at);
            if (word != null && at + word.length() <= end) {
                return at + word.length();
            }
        }
        return Integer.MAX_VALUE;
    }

    /// Whether a word lies within `[start..end)` of the text.
    boolean anyIn(String text, int start, int end) {
        for (int at = Math.max(0, start); at < end; at++) {
            String word = at(text, at);
            if (word != null && at + word.length() <= end) {
                return true;
            }
        }
        return false;
    }
}
