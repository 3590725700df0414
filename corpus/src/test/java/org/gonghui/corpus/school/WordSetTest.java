package org.gonghui.corpus.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordSetTest {

    private static final String SIGNS = "学校中心a";

    private static String random(Random random, int shortest, int longest) {
        return random.ints(shortest + random.nextInt(longest - shortest + 1), 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
    }

    private static String longest(List<String> words) {
        return words.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    @Test
    void findsTheLongestWordOnEitherSideOfAPlace() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> words = random.ints(random.nextInt(12)).mapToObj(i -> random(random, 1, 4)).distinct()
                    .toList();
            WordSet set = new WordSet(words);
            String text = random(random, 0, 12);
            for (int at = 0; at <= text.length(); at++) {
                int place = at;
                assertThat(set.beginning(text, at)).as("seed %d, %s in %s at %d", seed, words, text, at)
                        .isEqualTo(longest(words.stream().filter(word -> text.startsWith(word, place)).toList()));
                assertThat(set.ending(text, 1, at)).as("seed %d, %s in %s before %d", seed, words, text, at)
                        .isEqualTo(longest(words.stream()
                                .filter(word -> place - word.length() >= 1 && text.substring(0, place).endsWith(word))
                                .toList()));
            }
        }
    }

    @Test
    void findsNothingOutsideOfTheText() {
        WordSet set = new WordSet(List.of("学", "学校"));
        assertThat(set.beginning("学校", -1)).isEmpty();
        assertThat(set.beginning("学校", 2)).isEmpty();
        assertThat(set.ending("学校", 2, 2)).isEmpty();
        assertThat(set.contains("学校")).isTrue();
        assertThat(set.contains("校")).isFalse();
    }
}
