package org.gonghui.analyzer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.chart.Chart.Bar;
import org.gonghui.analyzer.chart.Chart.Bars;
import org.gonghui.analyzer.chart.Chart.Ranged;
import org.gonghui.corpus.text.Language;

/// Horizontal bars, one a line: label, bar with whisker and the mark of the peers, value.
final class BarsDrawing implements Drawing {

    private static final double ROW = 26;
    private static final double BAR = 14;
    private static final double AXIS = 22;

    private final Bars chart;
    private final Language language;
    private final Legend legend;
    private final double labels;
    private final double values;
    private final Axis axis;

    BarsDrawing(Bars chart, Language language) {
        this.chart = chart;
        this.language = language;
        labels = Texts.widest(chart.bars().stream().map(bar -> bar.label().in(language)).toList(), Canvas.FONT, 60,
                260);
        values = Texts.widest(chart.bars().stream().map(this::value).toList(), Canvas.SMALL + 1, 50, 190);
        axis = Axis.of(drawn(), chart.scale(), true, 5, labels + 8, WIDTH - values - 16);
        legend = legend();
    }

    private List<Ranged> drawn() {
        List<Ranged> drawn = new ArrayList<>();
        chart.bars().forEach(bar -> {
            bar.value().ifPresent(drawn::add);
            bar.peers().ifPresent(peers -> drawn.add(Ranged.exact(peers)));
        });
        return drawn;
    }

    private Legend legend() {
        Legend signs = new Legend().add(
                (canvas, x, y) -> bar(canvas, x, y - BAR / 2, 18),
                chart.ownName().in(language));
        if (chart.bars().stream().anyMatch(bar -> bar.peers().isPresent())) {
            signs.add((canvas, x, y) -> canvas.lozenge(x + 9, y, 6, Palette.OWN), chart.peersName().in(language));
        }
        List<Ranged> values = chart.bars().stream().map(Bar::value).flatMap(Optional::stream).toList();
        if (values.stream().anyMatch(value -> !Whiskers.isExact(value) && !Whiskers.isOpen(value))) {
            signs.add((canvas, x, y) -> canvas.whisker(x, x + 18, y, false, false),
                    language == Language.ZH ? "可能的范围" : "what it may be");
        }
        if (values.stream().anyMatch(Whiskers::isOpen)) {
            signs.add((canvas, x, y) -> canvas.whisker(x, x + 18, y, false, true),
                    language == Language.ZH ? "至少这么多，没有写明上限" : "at least so much, without upper bound");
        }
        return signs;
    }

    private static void bar(Canvas canvas, double x, double y, double width) {
        canvas.rect(x, y, width, BAR, "fill", Palette.BAR, "stroke", Palette.BAR_EDGE);
    }

    @Override
    public double height() {
        return legend.height() + chart.bars().size() * ROW + AXIS;
    }

    @Override
    public void draw(Canvas canvas) {
        legend.draw(canvas);
        double top = legend.height();
        double bottom = top + chart.bars().size() * ROW;
        Gridlines.vertical(axis, top, bottom, canvas);
        for (int i = 0; i < chart.bars().size(); i++) {
            bar(chart.bars().get(i), top + i * ROW + ROW / 2, canvas);
        }
        canvas.line(axis.at(0), top, axis.at(0), bottom, "stroke", Palette.AXIS);
    }

    private void bar(Bar bar, double middle, Canvas canvas) {
        canvas.text(labels, middle + 4.5, Texts.fit(bar.label().in(language), labels, Canvas.FONT), "text-anchor",
                "end");
        bar.value().ifPresent(value -> {
            double from = Math.min(axis.at(0), axis.at(value.value()));
            bar(canvas, from, middle - BAR / 2, Math.abs(axis.at(value.value()) - axis.at(0)));
            Whiskers.draw(value, axis, middle, canvas);
        });
        bar.peers().ifPresent(peers -> canvas.lozenge(axis.at(peers), middle, 6, Palette.OWN));
        canvas.text(WIDTH - 2, middle + 4, value(bar), "text-anchor", "end", "font-size", "12", "fill",
                bar.value().isPresent() ? Palette.TEXT : Palette.MUTED);
    }

    private String value(Bar bar) {
        return bar.value()
                .map(value -> Whiskers.text(value, chart.scale(), language))
                .orElse(Texts.noValue(language));
    }
}
