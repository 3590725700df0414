package org.gonghui.analyzer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gonghui.analyzer.chart.Chart.Bar;
import org.gonghui.analyzer.chart.Chart.Bars;
import org.gonghui.analyzer.chart.Chart.Dot;
import org.gonghui.analyzer.chart.Chart.HeatMap;
import org.gonghui.analyzer.chart.Chart.Line;
import org.gonghui.analyzer.chart.Chart.Point;
import org.gonghui.analyzer.chart.Chart.Ranged;
import org.gonghui.analyzer.chart.Chart.Scale;
import org.gonghui.analyzer.chart.Chart.Strip;
import org.gonghui.analyzer.chart.Chart.Strips;
import org.gonghui.analyzer.chart.Chart.Trend;
import org.gonghui.analyzer.ledger.Golden;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class ChartSvgTest {

    private static final Message ANY = new Message("某", "any");

    private static Chart chart(String name) {
        return switch (name) {
            case "bars" -> SampleCharts.bars();
            case "strips" -> SampleCharts.strips();
            case "heat" -> SampleCharts.heatMap(4);
            case "trend" -> SampleCharts.trend();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String svg(Chart chart) {
        return ChartSvg.files(chart, "c", Language.ZH).getFirst();
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static List<String> texts(String svg) throws Exception {
        NodeList texts = parsed(svg).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
    }

    /// One chart of each sort of the same labels and values.
    private static List<Chart> charts(Message label, double... values) {
        List<Bar> bars = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        List<OptionalDouble> cells = new ArrayList<>();
        for (double value : values) {
            Ranged ranged = new Ranged(Double.NEGATIVE_INFINITY, value, Double.POSITIVE_INFINITY);
            bars.add(new Bar(label, Optional.of(ranged), OptionalDouble.of(value)));
            dots.add(new Dot(label.zh(), ranged, dots.isEmpty()));
            points.add(new Point(2000 + points.size(), ranged));
            cells.add(OptionalDouble.of(value));
        }
        return List.of(new Bars(label, label, Scale.NUMBER, label, label, bars),
                new Strips(label, label, List.of(new Strip(label, Scale.NUMBER, label, dots, 1))),
                new HeatMap(label, label, Scale.NUMBER, List.of(label.zh()), cells.stream().map(cell -> label).toList(),
                        List.of(cells)),
                new Trend(label, label, Scale.NUMBER, label, List.of(new Line(label, points))));
    }

    @ParameterizedTest
    @CsvSource({"bars, ZH", "bars, EN", "strips, ZH", "heat, ZH", "heat, EN", "trend, ZH"})
    void drawsAsInTheGoldenFile(String name, Language language) throws Exception {
        String file = name + "-" + language.name().toLowerCase(Locale.ROOT) + ".svg";
        Golden.check(ChartSvgTest.class, file, ChartSvg.files(chart(name), name, language).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "strips", "heat", "trend"})
    void saysWhatItIsToThoseWhoCannotSee(String name) throws Exception {
        Element svg = parsed(svg(chart(name)));

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("c_1_title c_1_desc");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart(name).title().zh());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(chart(name).description().zh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "</text><script>alert(1)</script>", "a&b\"c'd", "\u0000\u001B\uFFFF", "\uD840",
        "\uDC00甲",
        "\u202E甲乙\u200F", "很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长的校名", "\r\n\t"})
    void anyLabelIsInertText(String label) throws Exception {
        for (Chart chart : charts(new Message(label, label), 1, 2, 3)) {
            String svg = svg(chart);
            parsed(svg);
            assertThat(svg).as(label).doesNotContain("<script", "\u0000", "\u001B", "\uFFFF");
        }
    }

    @Test
    void anyNumbersStayWithinTheDrawing() throws Exception {
        double[][] series = {{0}, {5}, {5, 5, 5, 5}, {1e308, -1e308}, {Double.MIN_VALUE, 0}, {-3, -2},
            {1e12, 1e12 + 1}};
        for (double[] values : series) {
            for (Chart chart : charts(ANY, values)) {
                String svg = svg(chart);
                parsed(svg);
                assertThat(svg).doesNotContain("NaN", "Infinity");
            }
        }
    }

    @Test
    void emptyChartsSaySo() throws Exception {
        List<Chart> empty = List.of(new Bars(ANY, ANY, Scale.SHARE, ANY, ANY, List.of()),
                new Strips(ANY, ANY, List.of()), new HeatMap(ANY, ANY, Scale.SHARE, List.of(), List.of(), List.of()),
                new Trend(ANY, ANY, Scale.SHARE, ANY, List.of(new Line(ANY, List.of()))));
        for (Chart chart : empty) {
            assertThat(texts(svg(chart))).containsExactly("没有可画的数");
        }
    }

    @Test
    void whatIsMissingIsSaidAndNotDrawnAsZero() throws Exception {
        Chart bars = new Bars(ANY, ANY, Scale.NUMBER, ANY, ANY,
                List.of(new Bar(ANY, Optional.empty(), OptionalDouble.empty())));
        Chart heat = new HeatMap(ANY, ANY, Scale.NUMBER, List.of("甲"), List.of(ANY, ANY),
                List.of(List.of(OptionalDouble.empty(), OptionalDouble.of(3))));

        assertThat(texts(svg(bars))).contains("无数").doesNotContain("0.0");
        assertThat(texts(svg(heat))).contains("—", "3");
        assertThat(texts(svg(SampleCharts.strips()))).contains("无数", "件，18 所中 0 所有数");
        assertThat(texts(svg(SampleCharts.trend()))).contains("同类学校的中位数（2022 年无数）");
    }

    @Test
    void aLineIsBrokenWhereAYearIsMissing() {
        String svg = svg(SampleCharts.trend());

        assertThat(svg.lines().filter(line -> line.contains("stroke-dasharray=\"6 3\"") && line.contains("L")))
                .as("two stretches").hasSize(2);
    }

    @Test
    void openBoundsAreSaidAsAtLeastAndAtMost() {
        Ranged least = new Ranged(12, 12, Double.POSITIVE_INFINITY);
        Ranged most = new Ranged(Double.NEGATIVE_INFINITY, 12, 12);
        Ranged within = new Ranged(8, 12, 1234);

        assertThat(List.of(Whiskers.text(least, Scale.NUMBER, Language.ZH),
                Whiskers.text(most, Scale.NUMBER, Language.ZH),
                Whiskers.text(within, Scale.NUMBER, Language.ZH), Whiskers.text(within, Scale.NUMBER, Language.EN),
                Whiskers.text(Ranged.exact(0.5), Scale.SHARE, Language.ZH)))
                .containsExactly("≥ 12", "≤ 12", "12（8–1,234）", "12 (8–1,234)", "50%");
    }

    @Test
    void aLongHeatMapIsDrawnInPiecesWithTheirHeadings() throws Exception {
        List<String> files = ChartSvg.files(SampleCharts.heatMap(500), "heat", Language.ZH);

        assertThat(files).hasSize(14);
        Set<String> ids = new HashSet<>();
        int rows = 0;
        for (String file : files) {
            assertThat(ids.add(parsed(file).getAttribute("aria-labelledby"))).isTrue();
            rows += (int) texts(file).stream().filter(text -> text.startsWith("虚构第")).count();
            assertThat(texts(file)).contains("21% 多");
        }
        assertThat(rows).isEqualTo(500);
        assertThat(parsed(files.getLast()).getElementsByTagName("title").item(0).getTextContent()).endsWith(" 14/14");
    }

    @Test
    void dotsOfOneValueAreStackedWithinTheirRow() {
        List<Dot> dots = IntStream.range(0, 500)
                .mapToObj(i -> new Dot("校" + i, Ranged.exact(i % 2), false))
                .toList();
        String svg = svg(new Strips(ANY, ANY, List.of(new Strip(ANY, Scale.NUMBER, ANY, dots, 0))));

        List<Double> heights = svg.lines()
                .filter(line -> line.contains("h0M"))
                .flatMap(line -> java.util.regex.Pattern.compile("M[0-9.]+ ([0-9.]+)h0").matcher(line).results())
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
        assertThat(heights).hasSize(500);
        assertThat(heights.stream().mapToDouble(Double::doubleValue).max().orElseThrow()
                - heights.stream().mapToDouble(Double::doubleValue).min().orElseThrow()).isLessThan(35);
    }

    @Test
    void theLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        String svg = svg(SampleCharts.bars());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(svg(SampleCharts.bars())).isEqualTo(svg);
        } finally {
            Locale.setDefault(before);
        }
    }
}
