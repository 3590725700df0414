package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TypeWeightsTest {

    private static final int TYPES = 7;

    @Test
    void addsWhatARowSaysAndNothingForRowZero() {
        TypeWeights weights = new TypeWeights(3);
        int row = weights.add(List.of(0, -25, 0, 40));
        int[] sums = {1, 2, 3, 4};

        weights.addTo(sums, 0);
        assertThat(sums).containsExactly(1, 2, 3, 4);
        weights.addTo(sums, row);
        assertThat(sums).containsExactly(1, -23, 3, 44);
    }

    @Test
    void givesNoRowToWhatSaysNothingAndCutsWhatSixteenBitsDoNotHold() {
        TypeWeights weights = new TypeWeights(3);
        assertThat(weights.add(List.of())).isZero();
        assertThat(weights.add(List.of(0, 0))).isZero();
        int[] sums = new int[2];

        weights.addTo(sums, weights.add(List.of(100_000, -100_000)));

        assertThat(sums).containsExactly(Short.MAX_VALUE, Short.MIN_VALUE);
    }

    @Test
    void addsTheSameAsWholeRows() {
        Random random = new Random(7);
        TypeWeights weights = new TypeWeights(200);
        List<List<Integer>> whole = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < 200; i++) {
            List<Integer> row = new ArrayList<>();
            for (int type = 0; type < TYPES; type++) {
                row.add(random.nextBoolean() ? 0 : random.nextInt(-300, 300));
            }
            int number = weights.add(row);
            assertThat(number).isBetween(0, whole.size());
            if (number > 0) {
                whole.add(row);
            }
        }
        for (int number = 1; number < whole.size(); number++) {
            int[] sums = new int[TYPES];
            weights.addTo(sums, number);
            assertThat(sums).as("row " + number).containsExactly(whole.get(number).stream().mapToInt(i -> i).toArray());
        }
    }
}
