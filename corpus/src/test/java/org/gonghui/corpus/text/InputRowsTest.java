package org.gonghui.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InputRowsTest {

    private static final String HEX = "0123456789abcdef";
    private static final List<InputOutcome> OUTCOMES = List.of(InputOutcome.values());

    private static String digest(Random random) {
        StringBuilder digest = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            digest.append(HEX.charAt(random.nextInt(16)));
        }
        return digest.toString();
    }

    private static InputRow row(Random random, int number) {
        InputOutcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        Optional<Message> reason = random.nextInt(5) == 0
                ? Optional.of(new Message("原因" + number, "reason " + number))
                : Optional.empty();
        String sha256 = random.nextInt(10) == 0
                ? List.of("", "abc", "AB".repeat(32)).get(random.nextInt(3))
                : digest(random);
        return new InputRow("霁川/" + number + ".txt", outcome, reason, random.nextBoolean() ? "txt" : "",
                random.nextBoolean() ? "GB18030" : "", random.nextLong(), sha256, random.nextInt());
    }

    @Test
    void givesBackWhatWasAdded() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<InputRow> expected = new ArrayList<>();
        InputRows rows = new InputRows();
        for (int number = 0; number < 5_000; number++) {
            InputRow row = row(random, number);
            expected.add(row);
            rows.add(row);
        }

        assertThat(rows).as("seed %d", seed).isEqualTo(expected);
        assertThat(expected.stream().collect(InputRows.collector())).isEqualTo(expected);
        assertThat(expected.parallelStream().collect(InputRows.collector())).isEqualTo(expected);
    }

    @Test
    void hasNoRowsBeyondTheLast() {
        InputRows rows = new InputRows();
        assertThat(rows).isEmpty();
        rows.add(row(new Random(1), 1));

        assertThatThrownBy(() -> rows.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rows.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
