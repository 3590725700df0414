package org.gonghui.analyzer.extract;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A set of words that finds the longest one at a place of a text. Immutable.
final class Words {

    private final List<String> all;
    private final WordTable starts;
    private final WordTable ends;

    Words(Collection<String> words) {
        List<String> longestFirst = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        all = longestFirst;
        starts = new WordTable(longestFirst, WordTable.Edge.START);
        ends = new WordTable(longestFirst, WordTable.Edge.END);
    }

    /// The words, longer ones first.
    List<String> all() {
        return all;
    }

    /// The words of one section of a rule file.
    static Words of(RuleFile file, String section) {
        return new Words(file.section(section).stream().flatMap(line -> line.fields().stream()).toList());
    }

    /// The longest word that begins at `at`, or null.
    @Nullable
    String at(String text, int at) {
        return word(placeAt(text, at));
    }

    /// The place among [#all()] of the longest word that begins at `at`, [WordTable#NONE] if none does: for those who know
    /// something of each word, and need not look it up.
    int placeAt(String text, int at) {
        return at < 0 || at >= text.length() ? WordTable.NONE : starts.longest(text, at, text.length() - at);
    }

    private @Nullable String word(int place) {
        return place == WordTable.NONE ? null : all.get(place);
    }

    /// The longest word of at most `reach` code units that ends at `end`, or null.
    @Nullable
    String endingAt(String text, int end, int reach) {
        return end < 1 || end > text.length() || reach < 1
                ? null
                : word(ends.longest(text, end - 1, Math.min(reach, end)));
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
        return firstEnd(text, start, end) != Integer.MAX_VALUE;
    }
}
