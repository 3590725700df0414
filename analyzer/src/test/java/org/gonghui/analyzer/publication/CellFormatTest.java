package org.gonghui.analyzer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.junit.jupiter.api.Test;

final class CellFormatTest {

    private static List<String> shown(Kind kind, double... values) {
        return DoubleStream.of(values).mapToObj(value -> CellFormat.text(value, kind)).toList();
    }

    @Test
    void countsAreGroupedAndLabelsAreNot() {
        assertThat(shown(Kind.COUNT, 1234567, 0)).containsExactly("1,234,567", "0");
        assertThat(shown(Kind.LABEL, 2025)).containsExactly("2025");
    }

    @Test
    void numbersHaveTwoDecimalsAtMostAndNoZerosAtTheEnd() {
        assertThat(shown(Kind.NUMBER, 12, 1234.5, 1.0 / 3, Double.NEGATIVE_INFINITY)).containsExactly("12", "1,234.5",
                "0.33", "−∞");
    }

    @Test
    void sharesArePercentagesAndRatiosKeepWhatMatters() {
        assertThat(shown(Kind.SHARE, 0.12345, 1, -0.05)).containsExactly("12.3%", "100.0%", "-5.0%");
        assertThat(shown(Kind.RATIO, 0.83333, 45.66667, 126, 1234.56)).containsExactly("0.8333", "45.67", "126",
                "1,234.6");
    }

    @Test
    void smallProbabilitiesAreOnlySaidToBeSmall() {
        assertThat(shown(Kind.P_VALUE, 0.00001, 0, 0.04321, 1)).containsExactly("<0.0001", "<0.0001", "0.0432", "1");
    }

    @Test
    void hugeNumbersHaveAPowerOfTen() {
        assertThat(shown(Kind.NUMBER, 1e20)).containsExactly("1.0E20");
    }
}
