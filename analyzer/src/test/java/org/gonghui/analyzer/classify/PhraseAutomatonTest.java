package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {

    private static final int ROUNDS = 500;
    private static final int SEED = 11;

    /// Few characters, so that phrases overlap, begin and end with each other, and are one character long at times.
    @Test
    void findsWhatAPlainSearchFinds() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> phrases = Stream.generate(() -> text(random, 1 + random.nextInt(4)))
                    .limit(1 + random.nextInt(8)).distinct().toList();
            String text = text(random, random.nextInt(30));
            assertThat(found(phrases, text)).as("seed %d, round %d: %s in %s", SEED, round, phrases, text)
                    .isEqualTo(expected(phrases, text));
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, '甲', '甲' + 4).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    private static List<String> found(List<String> phrases, String text) {
        List<String> found = new ArrayList<>();
        new PhraseAutomaton(phrases).match(Folding.of(text), (phrase, end) -> found.add(phrases.get(phrase) + end));
        return found;
    }

    private static List<String> expected(List<String> phrases, String text) {
        return IntStream.rangeClosed(1, text.length()).boxed()
                .flatMap(end -> phrases.stream()
                        .filter(phrase -> text.substring(0, end).endsWith(phrase))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(phrase -> phrase + end))
                .toList();
    }
}
