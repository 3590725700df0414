package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/// The words of one dictionary of HanLP's, with all that a lattice asks about a word in a few arrays: a page passes
/// through so much other code and data that objects scattered over the heap would have to be fetched anew for every word.
///
/// What is not known yet is found out when first asked for, always with the same result; safe for any number of threads.
final class WordTable {

    /// No such state, no such word.
    static final int NONE = -1;
    /// What is not looked at.
    private static final String ANY = " ";

    /// What is known of a word, side by side: its number in the table of pairs and its frequency, and its cost.
    private static final int FACTS = 2;
    private static final int NUMBER_BITS = 32;
    private static final long UNKNOWN = 0;
    /// The word itself and its parts of speech.
    private static final int STRINGS = 3;

    private final DoubleArrayTrie<Attribute> trie;
    private final boolean paired;
    /// Base and check of HanLP's double array, side by side.
    private final int[] units;
    private final AtomicLongArray facts;
    private final @Nullable String[] strings;

    private WordTable(DoubleArrayTrie<Attribute> trie, boolean paired) {
        this.trie = trie;
        this.paired = paired;
        units = sideBySide(trie.getBase(), trie.getCheck());
        facts = new AtomicLongArray(FACTS * trie.size());
        strings = new String[STRINGS * trie.size()];
    }

    /// The dictionary whose words are those of the table of pairs.
    static WordTable core(DoubleArrayTrie<Attribute> trie) {
        return new WordTable(trie, true);
    }

    /// Any other.
    static WordTable of(DoubleArrayTrie<Attribute> trie) {
        return new WordTable(trie, false);
    }

    /// What HanLP makes of a word: it takes numbers, names and the like for one word each, gives those that its table of
    /// pairs does not have a number that speaks of their frequency, and lets a vertex find that out.
    private Vertex vertex(int word) {
        Attribute attribute = trie.getValueAt(word);
        return paired ? new Vertex(ANY, attribute, word) : new Vertex(ANY, attribute);
    }

    private static int[] sideBySide(int[] base, int[] check) {
        int[] units = new int[2 * base.length];
        for (int i = 0; i < base.length; i++) {
            units[2 * i] = base[i];
            units[2 * i + 1] = check[i];
        }
        return units;
    }

    /// The state before any character.
    int root() {
        return units[0];
    }

    /// The state after one more character, [#NONE] if no word goes on like that.
    int step(int state, char c) {
        int unit = 2 * (state + c + 1);
        return units[unit + 1] == state ? units[unit] : NONE;
    }

    /// The word that ends in a state, [#NONE] if none does.
    int word(int state) {
        int value = units[2 * state];
        return value < 0 && units[2 * state + 1] == state ? -value - 1 : NONE;
    }

    /// Number of a word in the table of word pairs.
    int id(int word) {
        return (int) (fact(word, 0) >> NUMBER_BITS);
    }

    int frequency(int word) {
        return (int) fact(word, 0);
    }

    /// Cost of the word after one that it is never seen after.
    double cost(int word) {
        return Double.longBitsToDouble(fact(word, 1));
    }

    /// Found out when first asked for: of all the words few occur, and a short run should not wait for the others.
    private long fact(int word, int number) {
        long fact = facts.getOpaque(FACTS * word + number);
        return fact == UNKNOWN ? learned(word, number) : fact;
    }

    private long learned(int word, int number) {
        Vertex vertex = vertex(word);
        int frequency = vertex.attribute.totalFrequency;
        long fact = number == 0
                ? ((long) vertex.wordID << NUMBER_BITS) | Integer.toUnsignedLong(frequency)
                : Double.doubleToRawLongBits(PairCosts.alone(frequency));
        facts.setOpaque(FACTS * word + number, fact);
        return fact;
    }

    /// Part of speech of a word that is found in a text.
    String tag(int word) {
        String tag = strings[STRINGS * word + 1];
        if (tag == null) {
            tag = String.valueOf(vertex(word).guessNature());
            strings[STRINGS * word + 1] = tag;
        }
        return tag;
    }

    /// Part of speech of a word that HanLP has found in another dictionary before it asks this one.
    String bareTag(int word) {
        String tag = strings[STRINGS * word + 2];
        if (tag == null) {
            tag = String.valueOf(trie.getValueAt(word).nature[0]);
            strings[STRINGS * word + 2] = tag;
        }
        return tag;
    }

    /// The word itself, which stands at `begin` in `text`: the same string every time, so that its hash is known.
    String string(int word, char[] text, int begin, int end) {
        String string = strings[STRINGS * word];
        if (string == null) {
            string = new String(text, begin, end - begin);
            strings[STRINGS * word] = string;
        }
        return string;
    }

    /// Tells of the first two characters of each word that has as many.
    void forEachBeginning(Beginning found) {
        int[] firstOf = new int[units.length / 2];
        Arrays.fill(firstOf, NONE);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            int state = step(root(), (char) c);
            if (state != NONE) {
                firstOf[state] = c;
            }
        }
        for (int unit = 0; unit < firstOf.length; unit++) {
            int before = units[2 * unit + 1];
            int second = unit - before - 1;
            if (before > 0 && before < firstOf.length && firstOf[before] != NONE && second >= 0) {
                found.beginning((char) firstOf[before], (char) second);
            }
        }
    }

    /// Hears of two characters with which words begin.
    @FunctionalInterface
    interface Beginning {
        void beginning(char first, char second);
    }
}
