package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class BatchBoundsTest {

    @Test
    void fewInputsAreTakenOneByOneSoThatAllWorkersHaveSome() {
        assertThat(BatchBounds.of(0, 1).inputs()).isEqualTo(1);
        assertThat(BatchBounds.of(16, 4).inputs()).isEqualTo(1);
        assertThat(BatchBounds.of(5, 64).inputs()).isEqualTo(1);
    }

    @Test
    void everyWorkerHasSeveralSharesOfASmallRun() {
        for (int inputs = 1; inputs < 500; inputs++) {
            assertThat(BatchBounds.of(inputs, 3).inputs() * 3 * 16).isLessThanOrEqualTo(Math.max(inputs, 48));
        }
    }

    @Test
    void largeRunsHaveBatchesNoLargerThanOthers() {
        assertThat(BatchBounds.of(1_000_000, 1)).isEqualTo(BatchBounds.of(10_000, 4));
        assertThat(BatchBounds.of(Integer.MAX_VALUE, 1).inputs()).isBetween(2, 64);
    }

    @Test
    void refusesBoundsThatLetNothingThrough() {
        assertThatThrownBy(() -> new BatchBounds(0, 1, 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> new BatchBounds(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BatchBounds(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
