package org.gonghui.analyzer.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The library's own segmenter is the measure: the same words, parts of speech and offsets, whatever the text.
class ForcedSegmentTest {

    private static final DynamicCustomDictionary DICTIONARY = new DynamicCustomDictionary(CustomDictionary.DEFAULT.dat,
            HanLpSegmenter.overlay(UnionDictionary.standard()), null);
    private static final Segment PLAIN = new ViterbiSegment().enableOffset(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableCustomDictionary(DICTIONARY)
            .enableCustomDictionaryForcing(true);
    private static final Segment FORCED = new ForcedSegment(DICTIONARY);
    private static final int TEXTS = 3_000;
    private static final String SIGNS = "的了在和与及各一二三十百千万两余多几届次名元年月日人。，、；：“”《》（） \u3000\n0123456789.％%ABcd-—*×①Ⅱ\uD83D\uDE00";

    @Test
    void findsTheSameWordsInSentences() {
        for (String text : List.of("工会组织全体教职工参加了趣味运动会", "全年慰问困难职工12人次，发放慰问金3600.50元",
                "二○二三年五月，第十二届三次教代会审议通过了《绩效工资方案》", "Email：gh@example.cn", "", "工", "　　", "。")) {
            assertSame(text, 0);
        }
    }

    @Test
    void findsTheSameWordsInAnyText() {
        List<String> words = new ArrayList<>(UnionDictionary.standard().words().keySet());
        for (long seed = 1; seed <= TEXTS; seed++) {
            assertSame(text(new Random(seed), words), seed);
        }
    }

    /// Whole words, halves of words and single signs.
    private static String text(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(30);
        for (int i = 0; i < parts; i++) {
            String word = words.get(random.nextInt(words.size()));
            switch (random.nextInt(4)) {
                case 0 -> text.append(word);
                case 1 -> text.append(word, 0, 1 + random.nextInt(word.length()));
                case 2 -> text.append(word.substring(random.nextInt(word.length())));
                default -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return text.toString();
    }

    private static void assertSame(String text, long seed) {
        assertThat(described(FORCED, text)).as("seed %d, text '%s'", seed, text).isEqualTo(described(PLAIN, text));
    }

    private static List<String> described(Segment segment, String text) {
        List<Term> terms = segment.seg(text);
        return terms.stream().map(term -> term.word + '/' + term.nature + '@' + term.offset).toList();
    }
}
