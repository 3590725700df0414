package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String LETTERS = "教职工会比赛\0";

    @Test
    void findsTheLongestWordThatBeginsOrEndsAtAPlace() {
        Words words = new Words(List.of("赛", "比赛", "比赛日", "日"));

        assertThat(words.at("友谊比赛日", 2)).isEqualTo("比赛日");
        assertThat(words.at("友谊比赛", 3)).isEqualTo("赛");
        assertThat(words.at("友谊比赛", 4)).isNull();
        assertThat(words.endingAt("友谊比赛", 4, 9)).isEqualTo("比赛");
        assertThat(words.endingAt("友谊比赛", 4, 1)).isEqualTo("赛");
        assertThat(words.endingAt("友谊比赛", 4, 0)).isNull();
    }

    @Test
    void findsNothingAmongNoWords() {
        assertThat(new Words(List.of()).at("比赛", 0)).isNull();
        assertThat(new Words(List.of()).endingAt("比赛", 2, 2)).isNull();
    }

    @Test
    void findsWhatASearchOfAllWordsFinds() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Set<String> all = new TreeSet<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                all.add(text(random, 1 + random.nextInt(3)));
            }
            Words words = new Words(all);
            String text = text(random, 40);
            for (int at = 0; at <= text.length(); at++) {
                int place = at;
                assertThat(words.at(text, at)).as("seed %s: %s at %s", seed, text, at)
                        .isEqualTo(longest(all, word -> text.startsWith(word, place)));
                assertThat(words.endingAt(text, at, 2)).as("seed %s: %s at %s", seed, text, at)
                        .isEqualTo(longest(all, word -> word.length() <= 2
                                && text.startsWith(word, place - word.length())));
            }
        }
    }

    private static @Nullable String longest(Set<String> words, Predicate<String> stands) {
        return words.stream().filter(stands).max(Comparator.comparingInt(String::length)).orElse(null);
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
