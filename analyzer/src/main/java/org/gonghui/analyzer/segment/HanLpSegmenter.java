package org.gonghui.analyzer.segment;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;
import org.jspecify.annotations.Nullable;

/// HanLP's Viterbi segmentation with a [UnionDictionary] laid over its own: the same words, found in arrays ([Lattice]).
///
/// Recognition of persons, places and organisations is off: it tears 工会 out of its words. The dictionary belongs to
/// the instance and is never changed after construction, so that one instance serves any number of threads and two
/// instances do not influence each other.
public final class HanLpSegmenter implements Segmenter {

    /// The version of the library; part of the fingerprint, because its dictionaries come with it.
    static final String ENGINE = "hanlp-portable-1.8.6";
    private static final String SETTINGS = "viterbi,no-ner,forced,window=" + Windows.LONGEST;

    private final UnionDictionary dictionary;
    private volatile @Nullable ThreadLocal<Cutter> loaded;

    private HanLpSegmenter(UnionDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// With the project's own dictionary: the same one every time, so that its words are loaded once.
    public static HanLpSegmenter standard() {
        return Standard.SEGMENTER;
    }

    /// With a dictionary of the caller's.
    public static HanLpSegmenter with(UnionDictionary dictionary) {
        return new HanLpSegmenter(dictionary);
    }

    @Override
    public List<Token> segment(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 2 + 1);
        Cutter cutter = cutters().get();
        for (int start = 0; start < text.length();) {
            int end = Windows.end(text, start);
            cutter.cut(text, start, end, tokens);
            start = end;
        }
        return tokens;
    }

    @Override
    public String fingerprint() {
        return ENGINE + ";" + SETTINGS + ";dictionary=" + dictionary.fingerprint();
    }

    /// HanLP's dictionaries take as long to load as all else at start: only who has a text to cut waits for them.
    private ThreadLocal<Cutter> cutters() {
        ThreadLocal<Cutter> cutters = loaded;
        if (cutters == null) {
            synchronized (this) {
                cutters = loaded == null ? load(dictionary) : loaded;
                loaded = cutters;
            }
        }
        return cutters;
    }

    private static ThreadLocal<Cutter> load(UnionDictionary dictionary) {
        Dictionaries dictionaries = Dictionaries.with(dictionary);
        return ThreadLocal.withInitial(() -> new Cutter(dictionaries));
    }

    /// Made on first use, once.
    private static final class Standard {
        private static final HanLpSegmenter SEGMENTER = with(UnionDictionary.standard());
    }
}
