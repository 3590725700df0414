package org.gonghui.corpus.school;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Words that are looked up at many places of a text. Nearly all look-ups end at a sign with which no word begins or
/// ends. Immutable.
final class WordSet {

    static final WordSet EMPTY = new WordSet(List.of());

    private final List<String> words;
    private final BitSet firstSigns = new BitSet();
    private final BitSet lastSigns = new BitSet();

    /// @param words none of them empty
    WordSet(Collection<String> words) {
        // the longest first, so that the first that fits is the one meant
        this.words = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .toList();
        for (String word : words) {
            firstSigns.set(word.charAt(0));
            lastSigns.set(word.charAt(word.length() - 1));
        }
    }

    /// The words, longest first.
    List<String> words() {
        return words;
    }

    /// The longest word with which `text` from `start` to `end` ends; empty if it ends with none.
    String ending(String text, int start, int end) {
        if (end > start && lastSigns.get(text.charAt(end - 1))) {
            for (String word : words) {
                if (end - word.length() >= start && text.startsWith(word, end - word.length())) {
                    return word;
                }
            }
        }
        return "";
    }

    /// Whether a word begins in `text` at `start`, which may lie outside of it.
    boolean beginsAt(String text, int start) {
        if (start >= 0 && start < text.length() && firstSigns.get(text.charAt(start))) {
            for (String word : words) {
                if (text.startsWith(word, start)) {
                    return true;
                }
            }
        }
        return false;
    }
}
