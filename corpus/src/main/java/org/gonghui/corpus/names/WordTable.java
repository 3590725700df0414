package org.gonghui.corpus.names;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// Words that are looked up at places of a text. Most look-ups end at a sign with which no word begins or ends.
/// Immutable.
final class WordTable {

    private final Set<String> words;
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();
    private final BitSet lengths = new BitSet();

    WordTable(Set<String> words) {
        this.words = new HashSet<>(words);
        for (String word : words) {
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
            lengths.set(word.length());
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /// Whether the one character is a word.
    boolean has(char c) {
        return firsts.get(c) && words.contains(String.valueOf(c));
    }

    /// Whether a word begins at `start`.
    boolean beginsAt(String text, int start) {
        if (start < text.length() && firsts.get(text.charAt(start))) {
            for (int length = lengths.nextSetBit(1); length > 0; length = lengths.nextSetBit(length + 1)) {
                if (start + length <= text.length() && words.contains(text.substring(start, start + length))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a word ends right before `end`.
    boolean endsAt(String text, int end) {
        if (end > 0 && lasts.get(text.charAt(end - 1))) {
            for (int length = lengths.nextSetBit(1); length > 0; length = lengths.nextSetBit(length + 1)) {
                if (end >= length && words.contains(text.substring(end - length, end))) {
                    return true;
                }
            }
        }
        return false;
    }
}
