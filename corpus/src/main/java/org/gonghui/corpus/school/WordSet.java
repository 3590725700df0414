package org.gonghui.corpus.school;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Words that are looked up at many places of a text. Nearly all look-ups end at a sign with which no word begins or
/// ends, the others try the few words that do. Immutable.
final class WordSet {

    static final WordSet EMPTY = new WordSet(List.of());

    /// The words by one of their signs.
    private static final class Table {
        private final BitSet signs = new BitSet();
        private final char[] sorted;
        private final String[][] words;

        Table(List<String> words, ToIntFunction<String> sign) {
            words.forEach(word -> signs.set(sign.applyAsInt(word)));
            sorted = new char[signs.cardinality()];
            this.words = new String[sorted.length][];
            int at = 0;
            for (int next = signs.nextSetBit(0); next >= 0; next = signs.nextSetBit(next + 1)) {
                int current = next;
                sorted[at] = (char) next;
                this.words[at++] = words.stream().filter(word -> sign.applyAsInt(word) == current)
                        .toArray(String[]::new);
            }
        }

        String[] of(char sign) {
            return signs.get(sign) ? words[Arrays.binarySearch(sorted, sign)] : NONE;
        }
    }

    private static final String[] NONE = {};

    private final List<String> words;
    private final Set<String> members;
    private final Table byFirst;
    private final Table byLast;

    /// @param words none of them empty
    WordSet(Collection<String> words) {
        // the longest first, so that the first that fits is the one meant
        this.words = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .toList();
        this.members = Set.copyOf(words);
        byFirst = new Table(this.words, word -> word.charAt(0));
        byLast = new Table(this.words, word -> word.charAt(word.length() - 1));
    }

    /// The words, longest first.
    List<String> words() {
        return words;
    }

    boolean contains(String word) {
        return members.contains(word);
    }

    /// Whether one of the words stands anywhere in `text`.
    boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!beginning(text, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// The longest word with which `text` from `start` to `end` ends; empty if it ends with none.
    String ending(String text, int start, int end) {
        if (end > start) {
            for (String word : byLast.of(text.charAt(end - 1))) {
                if (end - word.length() >= start && text.startsWith(word, end - word.length())) {
                    return word;
                }
            }
        }
        return "";
    }

    /// The longest word that begins in `text` at `start`, which may lie outside of it; empty if none does.
    String beginning(String text, int start) {
        if (start >= 0 && start < text.length()) {
            for (String word : byFirst.of(text.charAt(start))) {
                if (text.startsWith(word, start)) {
                    return word;
                }
            }
        }
        return "";
    }
}
