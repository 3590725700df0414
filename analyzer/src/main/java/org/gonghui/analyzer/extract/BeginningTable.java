package org.gonghui.analyzer.extract;

import java.util.Map;
import org.gonghui.analyzer.extract.Beginnings.Group;

/// Which sets of words have one that begins with a pair of code units: a text is looked through once for all of them.
/// Immutable.
final class BeginningTable {

    /// The groups with a word that begins with a code unit, and those for which it is one by itself.
    private final byte[] firsts = new byte[Character.MAX_VALUE + 1];
    private final byte[] alone = new byte[Character.MAX_VALUE + 1];
    private final PairIndex pairs;
    /// By the numbers of the pairs.
    private final byte[] groups;

    /// @param sets the words of the groups, none empty
    BeginningTable(Map<Group, Words> sets) {
        int most = sets.values().stream().mapToInt(words -> words.all().size()).sum();
        pairs = new PairIndex(most);
        groups = new byte[most];
        sets.forEach((group, words) -> words.all().forEach(word -> add(word, group.bit())));
    }

    private void add(String word, int bit) {
        char first = word.charAt(0);
        firsts[first] |= (byte) bit;
        if (word.length() == 1) {
            alone[first] |= (byte) bit;
        } else {
            groups[pairs.add(first, word.charAt(1))] |= (byte) bit;
        }
    }

    /// Where words of the groups may begin in `text`.
    Beginnings of(String text) {
        byte[] found = new byte[text.length()];
        for (int at = 0; at < found.length; at++) {
            char first = text.charAt(at);
            if (firsts[first] != 0) {
                int pair = at + 1 < found.length ? pairs.number(first, text.charAt(at + 1)) : PairIndex.NONE;
                found[at] = (byte) (alone[first] | (pair == PairIndex.NONE ? 0 : groups[pair]));
            }
        }
        return new Beginnings(text, found);
    }
}
