package org.gonghui.analyzer.chart;

import java.util.List;
import java.util.stream.Stream;
import org.gonghui.analyzer.chart.Chart.Dot;
import org.gonghui.analyzer.chart.Chart.Strip;
import org.gonghui.corpus.text.Language;

/// Rows of dots, each on a scale of its own: label and unit at the left, dots above their ruler, the highlighted one with
/// its value at the right.
final class StripsDrawing implements Drawing {

    static final double ROW = 64;
    private static final double LABELS = 210;
    private static final double VALUES = 130;
    /// Beside rows without a highlighted dot, so that the last tick has room.
    private static final double EDGE = 30;
    /// From the top of a row to its ruler.
    private static final double RULER = 40;

    private final List<Strip> strips;
    private final Language language;
    private final Legend legend;

    StripsDrawing(List<Strip> strips, Language language) {
        this.strips = strips;
        this.language = language;
        legend = legend();
    }

    private Legend legend() {
        Legend signs = new Legend().add((canvas, x, y) -> canvas.path(Swarm.point(x + 9, y), Swarm.STYLE),
                language == Language.ZH ? "一点是一所学校" : "a dot is a school");
        if (dots().anyMatch(Dot::highlighted)) {
            signs.add((canvas, x, y) -> canvas.lozenge(x + 9, y, 7, Palette.OWN),
                    language == Language.ZH ? "本校" : "this school");
        }
        if (dots().anyMatch(dot -> Whiskers.isOpen(dot.value()))) {
            signs.add((canvas, x, y) -> canvas.path(Swarm.arrow(x + 7, y), Swarm.ARROW_STYLE),
                    language == Language.ZH ? "至少（至多）这么多" : "at least (at most) so much");
        }
        return signs;
    }

    private Stream<Dot> dots() {
        return strips.stream().flatMap(strip -> strip.dots().stream());
    }

    @Override
    public double height() {
        return legend.height() + strips.size() * ROW;
    }

    @Override
    public void draw(Canvas canvas) {
        legend.draw(canvas);
        for (int i = 0; i < strips.size(); i++) {
            row(strips.get(i), legend.height() + i * ROW, canvas);
        }
    }

    private void row(Strip strip, double top, Canvas canvas) {
        if (top > legend.height()) {
            canvas.line(0, top, WIDTH, top, "stroke", Palette.GRID);
        }
        canvas.text(0, top + 26, Texts.fit(strip.label().in(language), LABELS - 12, Canvas.FONT));
        canvas.text(0, top + 43, Texts.fit(remark(strip), LABELS - 12, Canvas.SMALL), "font-size", "11", "fill",
                Palette.MUTED);
        if (strip.dots().isEmpty()) {
            canvas.text(LABELS, top + RULER - 6, Texts.noValue(language), "fill", Palette.MUTED);
            return;
        }
        Axis axis = Axis.of(strip.dots().stream().map(Dot::value).toList(), strip.scale(), false, 5, LABELS,
                WIDTH - (dots().anyMatch(Dot::highlighted) ? VALUES : EDGE));
        Gridlines.ruler(axis, top + RULER, canvas);
        new Swarm(strip, axis, top + RULER).draw(canvas);
        strip.dots().stream().filter(Dot::highlighted).findFirst().ifPresent(own -> own(own, strip, top, canvas));
    }

    private void own(Dot own, Strip strip, double top, Canvas canvas) {
        String value = Whiskers.brief(own.value(), strip.scale());
        canvas.text(WIDTH - 2, top + 26, Texts.fit(value, VALUES - 20, Canvas.FONT), "text-anchor", "end",
                "font-weight", "bold");
        String bounds = Whiskers.bounds(own.value(), strip.scale());
        if (!bounds.isEmpty()) {
            canvas.text(WIDTH - 2, top + 43, Texts.fit(bounds, VALUES - 20, Canvas.SMALL), "text-anchor", "end",
                    "font-size", "11", "fill", Palette.MUTED);
        }
    }

    private String remark(Strip strip) {
        String unit = strip.unit().in(language);
        int known = strip.dots().size();
        int all = known + strip.missing();
        return language == Language.ZH
                ? unit + "，" + all + " 所中 " + known + " 所有数"
                : unit + "; " + known + " of " + all + " tell it";
    }
}
