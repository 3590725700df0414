package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FirstWithContentTest {

    /// All begin alike, so that many are looked for at one place.
    private static String digest(int content) {
        return "0".repeat(15) + (content % 2) + String.format(java.util.Locale.ROOT, "%048x", content);
    }

    @Test
    void tellsTheFirstInputOfEachContent() {
        long seed = 20261122;
        Random random = new Random(seed);
        int inputs = 3_000;
        FirstWithContent contents = new FirstWithContent(inputs);
        Map<String, Integer> expected = new HashMap<>();
        for (int input = 0; input < inputs; input++) {
            String digest = digest(random.nextInt(2_000));
            Integer first = expected.putIfAbsent(digest, input);

            assertThat(contents.before(digest, input)).as("seed %d, input %d", seed, input)
                    .isEqualTo(first == null ? OptionalInt.empty() : OptionalInt.of(first));
        }
    }

    @Test
    void hasRoomForOneInput() {
        assertThat(new FirstWithContent(1).before(digest(7), 0)).isEmpty();
    }
}
