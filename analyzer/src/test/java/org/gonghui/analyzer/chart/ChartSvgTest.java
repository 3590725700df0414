package org.gonghui.analyzer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gonghui.analyzer.ledger.Golden;
import org.gonghui.corpus.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChartSvgTest {

    private static Chart chart(String name) {
        return switch (name) {
            case "bars" -> SampleCharts.bars();
            case "strips" -> SampleCharts.strips();
            case "heat" -> SampleCharts.heatMap(4);
            case "trend" -> SampleCharts.trend();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest
    @CsvSource({"bars, ZH", "bars, EN", "strips, ZH", "heat, ZH", "heat, EN", "trend, ZH"})
    void drawsAsInTheGoldenFile(String name, Language language) throws Exception {
        String file = name + "-" + language.name().toLowerCase(Locale.ROOT) + ".svg";
        Golden.check(ChartSvgTest.class, file, ChartSvg.files(chart(name), name, language).getFirst());
    }
}
