package org.gonghui.analyzer.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Segmenter;
import org.junit.jupiter.api.Test;

/// The library's own segmenter is the measure: the same words, parts of speech and offsets, whatever the text.
class LatticeTest {

    private static final Segment PLAIN = new ViterbiSegment().enableOffset(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableCustomDictionary(
                    new DynamicCustomDictionary(CustomDictionary.DEFAULT.dat, overlay(UnionDictionary.standard()),
                            null))
            .enableCustomDictionaryForcing(true);
    private static final Segmenter OURS = HanLpSegmenter.standard();
    private static final int TEXTS = 3_000;
    private static final String SIGNS = "的了在和与及各一二三十百千万两余多几届次名元年月日人。，、；：“”《》（） \u3000\n0123456789.％%ABcd-—*×①Ⅱ\uD83D\uDE00";
    private static final Path SAMPLES = Path.of("..", "corpus", "samples", "summaries");

    @Test
    void findsTheSameWordsInSentences() {
        for (String text : List.of("工会组织全体教职工参加了趣味运动会", "全年慰问困难职工12人次，发放慰问金3600.50元",
                "二○二三年五月，第十二届三次教代会审议通过了《绩效工资方案》", "Email：gh@example.cn", "", "工", "　　", "。",
                "1，234.5；1.，2", "三.五和3．5", "一二三ABC壹贰45年月")) {
            assertSame(text, 0);
        }
    }

    @Test
    void findsTheSameWordsInTheSamples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                // of files in other character sets something else comes out, which is a text too
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()
                        .forEach(line -> assertSame(line, 0));
            }
        }
    }

    @Test
    void findsTheSameWordsInAnyText() {
        List<String> words = new ArrayList<>(UnionDictionary.standard().words().keySet());
        for (long seed = 1; seed <= TEXTS; seed++) {
            assertSame(text(new Random(seed), words), seed);
        }
    }

    @Test
    void findsTheSameWordsInAnySigns() {
        for (long seed = 1; seed <= TEXTS; seed++) {
            assertSame(RandomText.of(new Random(seed)), seed);
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
        List<String> ours = OURS.segment(text).stream()
                .map(token -> token.word() + '/' + token.pos() + '@' + token.start())
                .toList();
        List<String> theirs = PLAIN.seg(text).stream()
                .filter(term -> !isBlank(term.word))
                .map(term -> term.word + '/' + term.nature + '@' + term.offset)
                .toList();
        assertThat(ours).as("seed %d, text '%s'", seed, text).isEqualTo(theirs);
    }

    private static boolean isBlank(String word) {
        return word.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static BinTrie<CoreDictionary.Attribute> overlay(UnionDictionary dictionary) {
        BinTrie<CoreDictionary.Attribute> trie = new BinTrie<>();
        Dictionaries.attributes(dictionary).forEach(trie::put);
        return trie;
    }
}
