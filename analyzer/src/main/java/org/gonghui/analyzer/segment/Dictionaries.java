package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.List;
import java.util.TreeMap;

/// The dictionaries in which a text's words are looked up.
///
/// @param core HanLP's own, the only one with pairs of words
/// @param union ours, laid over the others
/// @param custom the one that HanLP leaves to its users, as it comes
/// @param beginnings of the words of all three
/// @param singles the words of one character of all three
record Dictionaries(WordTable core, WordTable union, WordTable custom, Beginnings beginnings, SingleWords singles) {

    /// Above the frequency of nearly all words of the core dictionary, so that ours win where cuts compete.
    private static final String FREQUENCY = " 1000";

    static Dictionaries with(UnionDictionary dictionary) {
        WordTable core = WordTable.core(CoreDictionary.trie);
        WordTable union = WordTable.of(trie(dictionary));
        WordTable custom = WordTable.of(CustomDictionary.DEFAULT.dat);
        List<WordTable> tables = inOrder(core, union, custom);
        return new Dictionaries(core, union, custom, new Beginnings(tables), new SingleWords(tables));
    }

    /// In the order in which HanLP asks them for words: the first that has one decides what it is.
    List<WordTable> inOrder() {
        return inOrder(core, union, custom);
    }

    private static List<WordTable> inOrder(WordTable core, WordTable union, WordTable custom) {
        return List.of(core, union, custom);
    }

    static TreeMap<String, Attribute> attributes(UnionDictionary dictionary) {
        TreeMap<String, Attribute> attributes = new TreeMap<>();
        dictionary.words().forEach((word, pos) -> attributes.put(word, Attribute.create(pos + FREQUENCY)));
        return attributes;
    }

    private static DoubleArrayTrie<Attribute> trie(UnionDictionary dictionary) {
        return new DoubleArrayTrie<>(attributes(dictionary));
    }
}
