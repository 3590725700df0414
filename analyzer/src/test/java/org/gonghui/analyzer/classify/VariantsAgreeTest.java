package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The classifier puts variants in place of a word in one direction and with care; the search for copies treats all
/// words of a group as one. So there are two tables. What the first holds, the second must hold too.
final class VariantsAgreeTest {

    @Test
    void wordsThatTheClassifierTakesForEachOtherAreOneForTheSearchForCopies() throws IOException {
        Map<String, Integer> groups = groups();

        for (List<String> variants : Lexicon.standard().variants()) {
            assertThat(variants).as("a group of corpus/copies/variants.txt with all of %s", variants)
                    .allSatisfy(word -> assertThat(groups.get(word)).isNotNull()
                            .isEqualTo(groups.get(variants.getFirst())));
        }
    }

    private static Map<String, Integer> groups() throws IOException {
        Map<String, Integer> groups = new HashMap<>();
        InputStream stream = Objects.requireNonNull(
                VariantsAgreeTest.class.getResourceAsStream("/org/gonghui/corpus/copies/variants.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(line -> !line.startsWith("#")).toList()) {
                int group = groups.size();
                for (String word : line.split(" ")) {
                    groups.put(word, group);
                }
            }
        }
        return groups;
    }
}
