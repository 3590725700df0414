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

    /// The words by the high and the low byte of their first code unit, longest first: two array look-ups per
    /// character instead of a hash.
    private final String[][][] pages = new String[256][][];

    Words(Collection<String> words) {
        Arrays.fill(pages, BLANK);
        List<String> longestFirst = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String word : longestFirst) {
            add(word);
        }
    }

    private void add(String word) {
        char first = word.charAt(0);
        String[][] page = pages[first >> 8];
        if (page == BLANK) {
            page = BLANK.clone();
            pages[first >> 8] = page;
        }
        String[] old = page[first & 0xFF];
        String[] grown = Arrays.copyOf(old, old.length + 1);
        grown[old.length] = word;
        page[first & 0xFF] = grown;
    }

    private String[] beginningWith(char first) {
        return pages[first >> 8][first & 0xFF];
    }

    /// The longest word that begins at `at`, or null.
    @Nullable
    String at(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return null;
        }
        for (String word : beginningWith(text.charAt(at))) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    /// The longest word that ends at `end`, or null; words are looked for up to `reach` code units back.
    @Nullable
    String endingAt(String text, int end, int reach) {
        for (int start = Math.max(0, end - reach); start < end; start++) {
            for (String word : beginningWith(text.charAt(start))) {
                if (start + word.length() == end && text.startsWith(word, start)) {
                    return word;
                }
            }
        }
        return null;
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
