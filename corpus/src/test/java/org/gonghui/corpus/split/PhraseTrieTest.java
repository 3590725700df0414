package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

    private static final String CHARACTERS = "工会年总结\uFFFF\u0000ab";

    private static String random(Random random, int longest) {
        return IntStream.rangeClosed(0, random.nextInt(longest))
                .mapToObj(i -> String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))))
                .collect(Collectors.joining());
    }

    @Test
    void findsWhatASearchForEachLiteralFinds() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> literals = random.ints(1 + random.nextInt(40)).mapToObj(i -> random(random, 4)).distinct()
                    .toList();
            PhraseTrie.Builder builder = new PhraseTrie.Builder();
            literals.forEach(builder::add);
            String text = random(random, 60);
            List<String> found = new ArrayList<>();
            builder.build().search(text, (id, start, end) -> found.add(id + " " + start + " " + end));
            assertThat(found).as("seed %d, literals %s, text %s", seed, literals, text)
                    .containsExactlyElementsOf(expected(literals, text));
        }
    }

    private static List<String> expected(List<String> literals, String text) {
        List<String> expected = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                int id = literals.indexOf(text.substring(start, end));
                if (id >= 0) {
                    expected.add(id + " " + start + " " + end);
                }
            }
        }
        return expected;
    }

    @Test
    void givesEqualLiteralsTheSameNumber() {
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        assertThat(builder.add("总结")).isZero();
        assertThat(builder.add("总")).isOne();
        assertThat(builder.add("总结")).isZero();
        assertThat(builder.size()).isEqualTo(2);
    }

    @Test
    void refusesMoreLiteralsThanItHasRoomFor() {
        PhraseTrie.Builder builder = new PhraseTrie.Builder();
        assertThatThrownBy(() -> {
            for (char c = 0; c < Character.MAX_VALUE; c++) {
                builder.add(String.valueOf(c));
            }
        }).isInstanceOf(IllegalStateException.class);
    }
}
