package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gonghui.corpus.text.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseMatcherTest {

    private static final PhraseMatcher MATCHER = new PhraseMatcher(Lexicon.standard());

    @Test
    void quotesTheOriginalThroughMarksAndWidth() {
        String text = "迎“三 · 八”，唱卡拉ＯＫ";
        assertThat(topics(text)).contains("三 · 八", "卡拉ＯＫ");
    }

    @Test
    void letsLongerPhrasesStandForShorterOnes() {
        assertThat(topics("退休教师")).containsExactly("退休教师");
    }

    @Test
    void findsTwoPartPhrasesWithinAClauseOnly(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("own.lex"), "[category retirees]\n5 青松..行动\n");
        PhraseMatcher matcher = new PhraseMatcher(Lexicon.standard().plus(file));
        assertThat(retirees(matcher, "青松关爱行动")).containsExactly("青松关爱行动");
        assertThat(retirees(matcher, "青松。行动")).isEmpty();
        assertThat(retirees(matcher, "行动青松")).isEmpty();
        assertThat(retirees(matcher, "青松" + "甲".repeat(PhraseMatcher.WIDEST_GAP + 1) + "行动")).isEmpty();
    }

    @Test
    void doesNotTakeFestivalsInAListForWomensOrRetiredStaffMatters() {
        assertThat(topics(Analysis.of("春节、三八、重阳发米", MATCHER).hits()))
                .doesNotContain(Category.WOMEN_WORKERS, Category.RETIREES);
        assertThat(topics(Analysis.of("三八节去爬山", MATCHER).hits())).contains(Category.WOMEN_WORKERS);
    }

    @Test
    void findsWhatASearchForEachPhraseFinds() {
        List<String> phrases = List.of("教代会", "代会", "会", "教代会代表", "aba", "bab", "ab");
        PhraseAutomaton automaton = new PhraseAutomaton(phrases);
        String alphabet = "教代会表ab。";
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<String> found = new ArrayList<>();
            automaton.match(Folding.of(text), (phrase, end) -> found.add(phrases.get(phrase) + "@" + end));
            assertThat(found).as("seed " + seed + ": " + text)
                    .containsExactlyInAnyOrderElementsOf(naive(phrases, text.toString()));
        }
    }

    private static List<String> naive(List<String> phrases, String text) {
        List<String> found = new ArrayList<>();
        for (String phrase : phrases) {
            for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
                found.add(phrase + "@" + (at + phrase.length()));
            }
        }
        return found;
    }

    private static List<String> topics(String text) {
        return MATCHER.match(text).stream().filter(Hit::isTopic).map(hit -> hit.span().in(text)).distinct().toList();
    }

    private static List<Category> topics(List<Hit> hits) {
        List<Category> categories = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.entry().channel() instanceof Channel.Topic topic) {
                categories.add(topic.category());
            }
        }
        return categories;
    }

    private static List<String> retirees(PhraseMatcher matcher, String text) {
        return matcher.match(text).stream()
                .filter(hit -> hit.isTopic(Category.RETIREES))
                .map(hit -> hit.span().in(text))
                .toList();
    }
}
