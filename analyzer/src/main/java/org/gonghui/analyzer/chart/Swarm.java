package org.gonghui.analyzer.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gonghui.analyzer.chart.Chart.Dot;
import org.gonghui.analyzer.chart.Chart.Strip;
import org.gonghui.corpus.text.Language;

/// Dots above a ruler; those that would cover each other are stacked.
final class Swarm {

    static final double RADIUS = 4;
    static final String[] STYLE = {"fill", "none", "stroke", Palette.DOT, "stroke-width", "8", "stroke-linecap",
        "round",
        "stroke-opacity", "0.85"};
    static final String[] ARROW_STYLE = {"fill", Palette.DOT, "stroke", Palette.MUTED, "stroke-width", "0.5"};

    /// Up to so many have their name as a tip; more are one path, or a page of strips would weigh megabytes.
    private static final int NAMED = 60;
    private static final double ROOM = 34;

    private final Strip strip;
    private final Axis axis;
    private final double ruler;

    Swarm(Strip strip, Axis axis, double ruler) {
        this.strip = strip;
        this.axis = axis;
        this.ruler = ruler;
    }

    private record Placed(Dot dot, double x, double y) {}

    static String point(double x, double y) {
        return "M" + Canvas.at(x) + " " + Canvas.at(y) + "h0";
    }

    /// A triangle that points to the right.
    static String arrow(double x, double y) {
        return "M" + Canvas.at(x - 3) + " " + Canvas.at(y - RADIUS) + "l7 4l-7 4z";
    }

    private static String leftArrow(double x, double y) {
        return "M" + Canvas.at(x + 3) + " " + Canvas.at(y - RADIUS) + "l-7 4l7 4z";
    }

    void draw(Canvas canvas) {
        List<Placed> others = placed();
        boolean named = others.size() <= NAMED;
        List<Placed> dots = others.stream().filter(one -> !Whiskers.isOpen(one.dot().value())).toList();
        if (named) {
            dots.forEach(one -> canvas.circle(one.x(), one.y(), RADIUS, tip(one.dot()), "fill", Palette.DOT,
                    "fill-opacity", "0.85"));
        } else {
            StringBuilder path = new StringBuilder();
            dots.forEach(one -> path.append(point(one.x(), one.y())));
            canvas.path(path.toString(), STYLE);
        }
        others.stream().filter(one -> Whiskers.isOpen(one.dot().value())).forEach(one -> open(one, canvas));
        strip.dots().stream().filter(Dot::highlighted).forEach(own -> own(own, canvas));
    }

    private static void open(Placed one, Canvas canvas) {
        boolean up = Double.isInfinite(one.dot().value().high());
        canvas.path(up ? arrow(one.x(), one.y()) : leftArrow(one.x(), one.y()), ARROW_STYLE);
    }

    private void own(Dot own, Canvas canvas) {
        double y = ruler - RADIUS - 2;
        Whiskers.draw(own.value(), axis, y, canvas);
        canvas.lozenge(axis.at(own.value().value()), y, 7, Palette.OWN);
    }

    private String tip(Dot dot) {
        return dot.label() + " " + Whiskers.text(dot.value(), strip.scale(), Language.ZH);
    }

    /// The dots that are not highlighted, from left to right, each on the lowest level where it covers no other.
    private List<Placed> placed() {
        List<Dot> dots = strip.dots()
                .stream()
                .filter(dot -> !dot.highlighted())
                .sorted(Comparator.comparingDouble((Dot dot) -> dot.value().value()).thenComparing(Dot::label))
                .toList();
        int[] levels = levels(dots);
        int height = IntStream.of(levels).max().orElse(0) + 1;
        double step = Math.min(2 * RADIUS, ROOM / height);
        return IntStream.range(0, dots.size())
                .mapToObj(i -> new Placed(dots.get(i), axis.at(dots.get(i).value().value()),
                        ruler - RADIUS - 1 - levels[i] * step))
                .toList();
    }

    private int[] levels(List<Dot> dots) {
        List<Double> lastOfLevel = new ArrayList<>();
        int[] levels = new int[dots.size()];
        for (int i = 0; i < levels.length; i++) {
            double x = axis.at(dots.get(i).value().value());
            while (levels[i] < lastOfLevel.size() && x - lastOfLevel.get(levels[i]) < 2 * RADIUS) {
                levels[i]++;
            }
            if (levels[i] == lastOfLevel.size()) {
                lastOfLevel.add(x);
            } else {
                lastOfLevel.set(levels[i], x);
            }
        }
        return levels;
    }
}
