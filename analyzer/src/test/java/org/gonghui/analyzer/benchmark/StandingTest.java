package org.gonghui.analyzer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.gonghui.analyzer.measure.Quantiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandingTest {

    private static List<Amount> amounts(double... values) {
        return Arrays.stream(values).mapToObj(Amount::exactly).toList();
    }

    /// Expected values from R 4: `quantile(x, p, type = 7)`, which `numpy.quantile` gives too.
    @ParameterizedTest
    @CsvSource({"0.25,3.25", "0.5,5.5", "0.75,7.75", "0,1", "1,10", "0.1,1.9"})
    void interpolatesQuantilesAsType7(double p, double expected) {
        assertThat(Quantiles.of(DoubleStream.iterate(1, x -> x + 1).limit(10).toArray(), p)).isCloseTo(expected,
                within(1e-12));
    }

    @Test
    void refusesQuantilesOfNothing() {
        assertThat(Quantiles.of(new double[]{7}, 0.3)).isEqualTo(7);
        assertThatThrownBy(() -> Quantiles.of(new double[0], 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantiles.of(new double[]{1}, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ranksAmongPeers() {
        Standing standing = Standing.of(Amount.exactly(20), amounts(5, 10, 30, 40), false, 5).orElseThrow();

        assertThat(standing).isEqualTo(new Standing(5, 3, 3, 3, 0.5, 10, 20, 30));
    }

    @Test
    void sharesARankAmongEquals() {
        Standing standing = Standing.of(Amount.exactly(20), amounts(20, 20, 30, 5), false, 5).orElseThrow();

        assertThat(List.of(standing.rank(), standing.best(), standing.worst())).containsExactly(2, 2, 2);
        assertThat(standing.above()).isEqualTo(0.25);
    }

    @Test
    void tellsWhatRanksAreWithinTheBounds() {
        Standing atLeast = Standing.of(Amount.atLeast(10), amounts(5, 20, 30), false, 2).orElseThrow();
        Standing beside = Standing.of(Amount.exactly(20),
                List.of(Amount.atLeast(10), Amount.exactly(30), new Amount(15, 18)), false, 2).orElseThrow();

        assertThat(List.of(atLeast.rank(), atLeast.best(), atLeast.worst())).containsExactly(3, 1, 3);
        assertThat(List.of(beside.rank(), beside.best(), beside.worst())).containsExactly(2, 2, 3);
        assertThat(beside.above()).as("only 15-18 is certainly lower").isEqualTo(1 / 3.0);
    }

    @Test
    void turnsRoundWhereLessIsBetter() {
        Standing standing = Standing.of(Amount.exactly(1), amounts(2, 3), true, 2).orElseThrow();

        assertThat(List.of(standing.rank(), standing.best(), standing.worst())).containsExactly(1, 1, 1);
    }

    @Test
    void ranksNobodyInSmallGroups() {
        assertThat(Standing.of(Amount.exactly(1), amounts(2, 3, 4), false, 5)).isEmpty();
    }
}
