package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The words of one dictionary of HanLP's, with all that a lattice asks about a word in a few arrays: a page passes
/// through so much other code and data that objects scattered over the heap would have to be fetched anew for every word.
///
/// Immutable but for the strings of words, which are made when first needed; safe for any number of threads.
final class WordTable {

    /// No such state, no such word.
    static final int NONE = -1;
    /// What is not looked at.
    private static final String ANY = " ";

    /// Base and check of HanLP's double array, side by side.
    private final int[] units;
    private final int[] ids;
    private final int[] frequencies;
    private final double[] costs;
    private final String[] tags;
    private final String[] bareTags;
    private final @Nullable String[] words;

    /// @param vertices what HanLP makes of a word: it takes numbers, names and the like for one word each, gives those
    ///     that its table of pairs does not have a number that speaks of their frequency, and lets the vertex find out
    private WordTable(DoubleArrayTrie<Attribute> trie, IntFunction<Vertex> vertices) {
        units = sideBySide(trie.getBase(), trie.getCheck());
        int size = trie.size();
        ids = new int[size];
        frequencies = new int[size];
        costs = new double[size];
        tags = new String[size];
        bareTags = new String[size];
        words = new String[size];
        for (int i = 0; i < size; i++) {
            Vertex vertex = vertices.apply(i);
            ids[i] = vertex.wordID;
            frequencies[i] = vertex.attribute.totalFrequency;
            costs[i] = PairCosts.alone(frequencies[i]);
            tags[i] = String.valueOf(vertex.guessNature());
            bareTags[i] = String.valueOf(trie.getValueAt(i).nature[0]);
        }
    }

    /// The dictionary whose words are those of the table of pairs.
    static WordTable core(DoubleArrayTrie<Attribute> trie) {
        return new WordTable(trie, word -> new Vertex(ANY, trie.getValueAt(word), word));
    }

    /// Any other.
    static WordTable of(DoubleArrayTrie<Attribute> trie) {
        return new WordTable(trie, word -> new Vertex(ANY, trie.getValueAt(word)));
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
        return ids[word];
    }

    int frequency(int word) {
        return frequencies[word];
    }

    /// Cost of the word after one that it is never seen after.
    double cost(int word) {
        return costs[word];
    }

    /// Part of speech of a word that is found in a text.
    String tag(int word) {
        return tags[word];
    }

    /// Part of speech of a word that HanLP has found in another dictionary before it asks this one.
    String bareTag(int word) {
        return bareTags[word];
    }

    /// The word itself, which stands at `begin` in `text`: the same string every time, so that its hash is known.
    String string(int word, char[] text, int begin, int end) {
        String string = words[word];
        if (string == null) {
            string = new String(text, begin, end - begin);
            words[word] = string;
        }
        return string;
    }
}
