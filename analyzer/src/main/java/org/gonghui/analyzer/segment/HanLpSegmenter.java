package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;
import org.jspecify.annotations.Nullable;

/// HanLP's Viterbi segmenter with a [UnionDictionary] laid over its own.
///
/// Recognition of persons, places and organisations is off: it tears 工会 out of its words. The dictionary belongs to
/// the instance and is never changed after construction, so that one instance serves any number of threads and two
/// instances do not influence each other.
public final class HanLpSegmenter implements Segmenter {

    /// The version of the library; part of the fingerprint, because its dictionaries come with it.
    static final String ENGINE = "hanlp-portable-1.8.6";
    private static final String SETTINGS = "viterbi,no-ner,forced,window=" + Windows.LONGEST;
    /// Above the frequency of nearly all words of the core dictionary, so that ours win where cuts compete.
    private static final String FREQUENCY = " 1000";

    private final UnionDictionary dictionary;
    private volatile @Nullable Segment loaded;

    private HanLpSegmenter(UnionDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// With the project's own dictionary.
    public static HanLpSegmenter standard() {
        return with(UnionDictionary.standard());
    }

    /// With a dictionary of the caller's.
    public static HanLpSegmenter with(UnionDictionary dictionary) {
        return new HanLpSegmenter(dictionary);
    }

    @Override
    public List<Token> segment(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 2 + 1);
        Segment segment = engine();
        for (int start = 0; start < text.length();) {
            int end = Windows.end(text, start);
            append(tokens, segment.seg(text.substring(start, end)), start);
            start = end;
        }
        return tokens;
    }

    @Override
    public String fingerprint() {
        return ENGINE + ";" + SETTINGS + ";dictionary=" + dictionary.fingerprint();
    }

    /// HanLP's dictionaries take as long to load as all else at start: only who has a text to cut waits for them.
    private Segment engine() {
        Segment engine = loaded;
        if (engine == null) {
            synchronized (this) {
                engine = loaded == null ? load(dictionary) : loaded;
                loaded = engine;
            }
        }
        return engine;
    }

    private static Segment load(UnionDictionary dictionary) {
        // an overlay of our own words over the shared bundled dictionary; CustomDictionary itself is global and stays as is
        return new ForcedSegment(
                new DynamicCustomDictionary(CustomDictionary.DEFAULT.dat, overlay(dictionary), null));
    }

    private static void append(List<Token> tokens, List<Term> terms, int shift) {
        for (Term term : terms) {
            if (!isBlank(term.word)) {
                tokens.add(new Token(term.word, String.valueOf(term.nature), shift + term.offset));
            }
        }
    }

    /// As [String#isBlank], with the no-break spaces that web pages are full of.
    private static boolean isBlank(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isWhitespace(word.charAt(i)) && !Character.isSpaceChar(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static BinTrie<CoreDictionary.Attribute> overlay(UnionDictionary dictionary) {
        BinTrie<CoreDictionary.Attribute> trie = new BinTrie<>();
        dictionary.words().forEach((word, pos) -> trie.put(word, CoreDictionary.Attribute.create(pos + FREQUENCY)));
        return trie;
    }
}
