package org.gonghui.analyzer.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.analyzer.chart.Chart.HeatMap;
import org.gonghui.corpus.text.Language;

/// Some rows of a heat map. The number stands in each cell, so that colour only leads the eye; the scale of colours is
/// that of the whole map.
final class HeatDrawing implements Drawing {

    /// Of one drawing, so that it fits on a printed page with its heading.
    static final int ROWS = 36;

    private static final double ROW = 20;
    private static final double LEGEND = 26;
    private static final int FONT = 12;

    private final HeatMap chart;
    private final Language language;
    private final int from;
    private final int to;
    private final double labels;
    private final double cell;
    private final ColumnHeads heads;
    private final double least;
    private final double most;

    /// Draws the rows `[from..to)`.
    HeatDrawing(HeatMap chart, int from, int to, Language language) {
        this.chart = chart;
        this.language = language;
        this.from = from;
        this.to = to;
        labels = Texts.widest(chart.rows(), FONT, 60, 200);
        cell = (WIDTH - labels - 2) / Math.max(1, chart.columns().size());
        heads = new ColumnHeads(chart.columns().stream().map(column -> column.in(language)).toList(), labels, cell);
        least = Math.min(0, values().min().orElse(0));
        most = values().max().orElse(0);
    }

    private java.util.stream.DoubleStream values() {
        return chart.cells().stream().flatMap(List::stream).flatMapToDouble(OptionalDouble::stream);
    }

    @Override
    public double height() {
        return LEGEND + heads.height() + (to - from) * ROW + 2;
    }

    @Override
    public void draw(Canvas canvas) {
        legend(canvas);
        heads.draw(LEGEND, canvas);
        double top = LEGEND + heads.height();
        canvas.group(() -> {
            for (int row = from; row < to; row++) {
                row(row, top + (row - from) * ROW, canvas);
            }
        }, "font-size", Integer.toString(Canvas.SMALL), "text-anchor", "middle");
    }

    private void legend(Canvas canvas) {
        boolean zh = language == Language.ZH;
        String low = (zh ? "少 " : "less ") + ChartNumber.brief(least, chart.scale());
        String high = ChartNumber.brief(most, chart.scale()) + (zh ? " 多" : " more");
        String none = "—  " + Texts.noValue(language);
        double x = Texts.width(low, FONT) + 6;
        canvas.group(() -> {
            canvas.text(0, 14, low);
            for (int i = 0; i < 5; i++) {
                canvas.rect(x + i * 24, 3, 24, 14, "fill", Palette.heat(i / 4.0), "stroke", Palette.GRID);
            }
            canvas.text(x + 126, 14, high);
            canvas.text(WIDTH - 2, 14, none, "text-anchor", "end");
        }, "font-size", Integer.toString(FONT));
    }

    private void row(int row, double y, Canvas canvas) {
        canvas.text(labels - 8, y + 14, Texts.fit(chart.rows().get(row), labels - 8, FONT), "text-anchor", "end",
                "font-size", Integer.toString(FONT));
        for (int column = 0; column < chart.columns().size(); column++) {
            cell(chart.cells().get(row).get(column), labels + column * cell, y, canvas);
        }
    }

    private void cell(OptionalDouble value, double x, double y, Canvas canvas) {
        if (value.isEmpty()) {
            canvas.text(x + cell / 2, y + 14, "—", "fill", Palette.MUTED);
            return;
        }
        // halves, so that the difference of huge numbers is finite
        double share = most > least ? (value.getAsDouble() / 2 - least / 2) / (most / 2 - least / 2) : 0;
        canvas.rect(x, y, cell - 1, ROW - 1, "fill", Palette.heat(share));
        canvas.text(x + cell / 2, y + 14,
                Texts.fit(ChartNumber.brief(value.getAsDouble(), chart.scale()), cell, Canvas.SMALL), "fill",
                Palette.onHeat(share));
    }
}
