package org.gonghui.analyzer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.gonghui.analyzer.chart.Chart.Ranged;
import org.gonghui.analyzer.chart.Chart.Scale;
import org.junit.jupiter.api.Test;

final class AxisTest {

    private static final long SEED = 20_261_122L;

    private static Axis axis(Scale scale, double... values) {
        return Axis.of(DoubleStream.of(values).mapToObj(Ranged::exact).toList(), scale, false, 5, 100, 500);
    }

    private static List<String> labels(Axis axis) {
        return axis.ticks().stream().map(axis::label).toList();
    }

    @Test
    void ticksAreRoundNumbers() {
        assertThat(labels(axis(Scale.NUMBER, 3, 126))).containsExactly("0", "50", "100", "150");
        assertThat(labels(axis(Scale.SHARE, 0.01, 0.21))).containsExactly("0%", "5%", "10%", "15%", "20%", "25%");
        assertThat(labels(axis(Scale.NUMBER, 0.002, 0.009))).containsExactly("0", "0.002", "0.004", "0.006", "0.008",
                "0.01");
        assertThat(labels(axis(Scale.NUMBER, -12, 30))).containsExactly("-20", "-10", "0", "10", "20", "30");
    }

    @Test
    void aScaleOfLikeValuesDoesNotBeginAtZero() {
        assertThat(labels(axis(Scale.SHARE, 0.92, 0.99))).containsExactly("92%", "94%", "96%", "98%", "100%");
    }

    @Test
    void betweenWholeNumbersThereAreNoTicks() {
        assertThat(labels(axis(Scale.NUMBER, 1, 2))).containsExactly("0", "1", "2");
        assertThat(labels(axis(Scale.NUMBER, 1, 1))).containsExactly("0", "1", "2");
        assertThat(labels(axis(Scale.NUMBER, 1, 2.5))).containsExactly("0", "0.5", "1", "1.5", "2", "2.5");
    }

    @Test
    void valuesStandWhereTheirTicksAre() {
        Axis axis = axis(Scale.NUMBER, 0, 100);

        assertThat(axis.at(0)).isEqualTo(100);
        assertThat(axis.at(50)).isEqualTo(300);
        assertThat(axis.at(1000)).as("beyond the end").isEqualTo(500);
    }

    @Test
    void noValuesOneValueAndEqualValuesHaveAScale() {
        assertThat(labels(axis(Scale.NUMBER))).startsWith("0").endsWith("1");
        assertThat(labels(axis(Scale.SHARE, 0, 0))).startsWith("0%").endsWith("10%");
        assertThat(axis(Scale.NUMBER, 7, 7, 7).at(7)).isBetween(100.0, 500.0);
        assertThat(axis(Scale.NUMBER, -7).at(-7)).isBetween(100.0, 500.0);
    }

    @Test
    void whateverTheValuesTheTicksAreFewAndInOrderAndWithinTheAxis() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            double size = Math.pow(10, random.nextInt(-300, 308));
            double[] values = random.doubles(random.nextInt(1, 5), -1, 1).map(value -> value * size).toArray();
            Axis axis = axis(Scale.NUMBER, values);
            String which = "seed " + SEED + ", round " + round + ": " + axis;
            assertThat(axis.ticks()).as(which).hasSizeBetween(2, 12).isSorted().doesNotHaveDuplicates();
            for (double value : values) {
                assertThat(axis.at(value)).as(which).isBetween(100.0, 500.0);
            }
        }
    }

    @Test
    void numbersAreGroupedAndSharesArePercentages() {
        assertThat(List.of(ChartNumber.of(1234567.891, Scale.NUMBER), ChartNumber.of(0.12345, Scale.SHARE),
                ChartNumber.of(-0.0, Scale.NUMBER), ChartNumber.of(1e15, Scale.NUMBER),
                ChartNumber.of(0.00001234, Scale.NUMBER)))
                .containsExactly("1,234,567.89", "12.3%", "0", "1E+15", "0.0000123");
        assertThat(List.of(ChartNumber.brief(0.004, Scale.SHARE), ChartNumber.brief(0, Scale.SHARE),
                ChartNumber.brief(0.995, Scale.SHARE), ChartNumber.brief(12.34, Scale.NUMBER),
                ChartNumber.brief(1234.5, Scale.NUMBER))).containsExactly("<1%", "0%", "100%", "12.3", "1,235");
    }
}
