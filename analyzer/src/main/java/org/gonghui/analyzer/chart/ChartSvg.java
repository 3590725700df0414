package org.gonghui.analyzer.chart;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.markup.Markup;
import org.gonghui.corpus.text.Language;

/// Draws charts as SVG: 720 wide, as high as they need, without script, style sheet or anything from elsewhere.
///
/// A chart too long for a printed page becomes several drawings (a heat map of 36 rows each, strips of 12). Equal charts
/// give equal drawings. Whatever the labels hold, the result is well-formed.
public final class ChartSvg {

    /// So that a drawing fits on a page.
    private static final int STRIPS = 12;
    private static final String FONTS = "\"PingFang SC\", \"Hiragino Sans GB\", \"Microsoft YaHei\","
            + " \"Noto Sans CJK SC\", \"Source Han Sans SC\", \"WenQuanYi Micro Hei\", sans-serif";

    private ChartSvg() {}

    /// Adds the drawings of a chart to a page.
    ///
    /// @param id with which the ids of its elements begin; unique on the page
    public static void draw(Chart chart, String id, Language language, Markup page) {
        List<Drawing> drawings = drawings(chart, language);
        for (int i = 0; i < drawings.size(); i++) {
            String part = drawings.size() == 1 ? "" : (i + 1) + "/" + drawings.size();
            new Frame(chart, id + "_" + (i + 1), part, language).draw(drawings.get(i), page);
        }
    }

    /// The drawings of a chart, each as a file of its own.
    public static List<String> files(Chart chart, String id, Language language) {
        List<Drawing> drawings = drawings(chart, language);
        List<String> files = new ArrayList<>();
        for (int i = 0; i < drawings.size(); i++) {
            Drawing drawing = drawings.get(i);
            Frame frame = new Frame(chart, id + "_" + (i + 1),
                    drawings.size() == 1 ? "" : (i + 1) + "/" + drawings.size(), language);
            files.add(Markup.of(markup -> frame.draw(drawing, markup)));
        }
        return files;
    }

    private static List<Drawing> drawings(Chart chart, Language language) {
        return switch (chart) {
            case Chart.Bars bars when bars.bars().isEmpty() -> List.of(new Nothing(language));
            case Chart.Bars bars -> List.of(new BarsDrawing(bars, language));
            case Chart.Strips strips when strips.strips().isEmpty() -> List.of(new Nothing(language));
            case Chart.Strips strips -> strips(strips, language);
            case Chart.HeatMap map when map.rows().isEmpty() || map.columns().isEmpty() ->
                List.of(new Nothing(language));
            case Chart.HeatMap map -> heat(map, language);
            case Chart.Trend trend when trend.lines().stream().allMatch(line -> line.points().isEmpty()) ->
                List.of(new Nothing(language));
            case Chart.Trend trend -> List.of(new TrendDrawing(trend, language));
        };
    }

    private static List<Drawing> strips(Chart.Strips chart, Language language) {
        List<Drawing> drawings = new ArrayList<>();
        int all = chart.strips().size();
        for (int from = 0; from < all; from += STRIPS) {
            drawings.add(new StripsDrawing(chart.strips().subList(from, Math.min(all, from + STRIPS)), language));
        }
        return drawings;
    }

    private static List<Drawing> heat(Chart.HeatMap chart, Language language) {
        List<Drawing> drawings = new ArrayList<>();
        int all = chart.rows().size();
        for (int from = 0; from < all; from += HeatDrawing.ROWS) {
            drawings.add(new HeatDrawing(chart, from, Math.min(all, from + HeatDrawing.ROWS), language));
        }
        return drawings;
    }

    /// The element around a drawing, with what is read aloud.
    ///
    /// @param part which of several drawings it is; empty if there is but one
    private record Frame(Chart chart, String id, String part, Language language) {

        void draw(Drawing drawing, Markup page) {
            String height = Canvas.at(Math.max(1, drawing.height()));
            String width = Canvas.at(Drawing.WIDTH);
            page.block("svg", () -> {
                page.block("title", (chart.title().in(language) + " " + part).strip(), "id", id + "_title");
                page.block("desc", chart.description().in(language), "id", id + "_desc");
                drawing.draw(new Canvas(page));
            }, "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + width + " " + height, "width", width,
                    "height", height, "role", "img", "aria-labelledby", id + "_title " + id + "_desc", "font-family",
                    FONTS, "font-size", Integer.toString(Canvas.FONT), "fill", Palette.TEXT);
        }
    }

    /// Says that there is nothing.
    private record Nothing(Language language) implements Drawing {

        @Override
        public double height() {
            return 40;
        }

        @Override
        public void draw(Canvas canvas) {
            canvas.text(0, 24, Texts.nothing(language), "fill", Palette.MUTED);
        }
    }
}
