package org.gonghui.analyzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SequenceCountsTest {

    private static final long SEED = 20_261_122L;

    @Test
    void countsAsAMapDoes() {
        Random random = new Random(SEED);
        for (int length = 1; length <= 4; length++) {
            SequenceCounts counts = new SequenceCounts(length);
            Map<List<Integer>, Long> expected = new HashMap<>();
            int[] numbers = random.ints(200_000, 0, length == 1 ? 100_000 : 60).toArray();
            for (int from = 0; from + length <= numbers.length; from++) {
                counts.add(numbers, from);
                expected.merge(java.util.Arrays.stream(numbers, from, from + length).boxed().toList(), 1L, Long::sum);
            }
            assertThat(counts.size()).isEqualTo(expected.size());
            for (int place = 0; place < counts.size(); place++) {
                int at = place;
                int n = length;
                List<Integer> sequence = java.util.stream.IntStream.range(0, n)
                        .mapToObj(i -> counts.value(at, i))
                        .toList();
                assertThat(expected).containsEntry(sequence, counts.count(place));
            }
        }
    }

    @Test
    void countsPairsThatComeOnceWithoutLookingForThem() {
        SequenceCounts counts = new SequenceCounts(2, 3_000);

        for (int pair = 0; pair < 3_000; pair++) {
            assertThat(counts.addOnce(pair / 50, pair % 50, 1 + pair % 7)).isEqualTo(pair);
        }
        assertThat(counts.isFull()).isFalse();
        assertThat(counts.addOnce(60, 0, 1)).isEqualTo(-1);
        assertThat(counts.isFull()).isTrue();
        assertThat(counts.size()).isEqualTo(3_000);
        assertThat(List.of(counts.value(2_999, 0), counts.value(2_999, 1))).containsExactly(59, 49);
        assertThat(counts.count(2_999)).isEqualTo(1 + 2_999 % 7);
    }

    @Test
    void tellsWhenThereAreTooManyAndGoesOnCountingTheOthers() {
        SequenceCounts counts = new SequenceCounts(2, 2);

        assertThat(counts.add(1, 2)).isZero();
        assertThat(counts.add(3, 4)).isEqualTo(1);
        assertThat(counts.isFull()).isFalse();
        assertThat(counts.add(5, 6)).isEqualTo(-1);
        assertThat(counts.add(1, 2)).isZero();
        assertThat(counts.isFull()).isTrue();
        assertThat(counts.count(0)).isEqualTo(2);
        assertThat(counts.size()).isEqualTo(2);
    }
}
