package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.LinkedList;

/// HanLP's Viterbi segmenter with a forced dictionary, which gives the same words in two thirds of the time.
///
/// HanLP makes a vertex of every word of the dictionaries that it finds, and drops those for which a word of the same
/// length stands at the place already. Most words of the custom dictionary are in the core dictionary too, so this one
/// looks first.
final class ForcedSegment extends ViterbiSegment {

    ForcedSegment(DynamicCustomDictionary dictionary) {
        enableOffset(true);
        enableNameRecognize(false);
        enableTranslatedNameRecognize(false);
        enableCustomDictionary(dictionary);
        enableCustomDictionaryForcing(true);
    }

    @Override
    protected void generateWordNet(WordNet net) {
        char[] text = net.charArray;
        LinkedList<Vertex>[] rows = net.getVertexes();
        DoubleArrayTrie<Attribute>.Searcher core = CoreDictionary.trie.getSearcher(text, 0);
        while (core.next()) {
            // the core dictionary has a word once, so no other of its length can be there
            rows[core.begin + 1].add(new Vertex(new String(text, core.begin, core.length), core.value, core.index));
        }
        customDictionary.trie.parseText(text, (begin, end, word) -> add(rows, text, begin, end, word));
        DoubleArrayTrie<Attribute>.Searcher custom = customDictionary.dat.getSearcher(text, 0);
        while (custom.next()) {
            add(rows, text, custom.begin, custom.begin + custom.length, custom.value);
        }
        fillGaps(net, rows, text);
    }

    private static void add(LinkedList<Vertex>[] rows, char[] text, int begin, int end, Attribute word) {
        for (Vertex other : rows[begin + 1]) {
            if (other.realWord.length() == end - begin) {
                return;
            }
        }
        rows[begin + 1].add(new Vertex(new String(text, begin, end - begin), word));
    }

    /// Takes what no dictionary has as atoms, so that the net holds together.
    private static void fillGaps(WordNet net, LinkedList<Vertex>[] rows, char[] text) {
        int row = 1;
        while (row < rows.length) {
            if (rows[row].isEmpty()) {
                int next = gapEnd(rows, text, row);
                net.add(row, quickAtomSegment(text, row - 1, next - 1));
                row = next;
            } else {
                row += rows[row].getLast().realWord.length();
            }
        }
    }

    private static int gapEnd(LinkedList<Vertex>[] rows, char[] text, int row) {
        int end = row + 1;
        while (end < rows.length - 1
                && (rows[end].isEmpty() || CharType.get(text[end - 1]) == CharType.CT_CNUM)) {
            end++;
        }
        return end;
    }
}
