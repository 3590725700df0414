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
    private final BitSet singles = new BitSet();

    WordTable(Set<String> words) {
        this.words = new HashSet<>(words);
        for (String word : words) {
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
            lengths.set(word.length());
            singles.set(word.charAt(0), singles.get(word.charAt(0)) || word.length() == 1);
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /// Whether the one character is a word.
    boolean has(char c) {
        return singles.get(c);
    }

    /// Adds the characters that words begin with.
    void addFirsts(BitSet characters) {
        characters.or(firsts);
    }

    /// Whether a word begins at `start`.
    boolean beginsAt(String text, int start) {
        return longestAt(text, start) > 0;
    }

    /// Length of the longest word that begins at `start`; 0 if none does.
    int longestAt(String text, int start) {
        int longest = 0;
        if (start < text.length() && firsts.get(text.charAt(start))) {
            for (int length = lengths.nextSetBit(1); length > 0; length = lengths.nextSetBit(length + 1)) {
                if (start + length <= text.length() && words.contains(text.substring(start, start + length))) {
                    longest = length;
                }
            }
        }
        return longest;
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
