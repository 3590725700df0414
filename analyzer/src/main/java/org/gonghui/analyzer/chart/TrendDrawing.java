package org.gonghui.analyzer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gonghui.analyzer.chart.Chart.Line;
import org.gonghui.analyzer.chart.Chart.Point;
import org.gonghui.analyzer.chart.Chart.Trend;
import org.gonghui.corpus.text.Language;

/// Lines over years, broken where a year has no value.
final class TrendDrawing implements Drawing {

    private static final double HEIGHT = 240;
    private static final double LEFT = 70;
    private static final double RIGHT = 24;
    private static final double TOP = 22;
    private static final int MOST_YEARS = 12;

    private final Trend chart;
    private final Language language;
    private final Legend legend;
    private final TreeSet<Integer> years = new TreeSet<>();
    private final Axis axis;

    TrendDrawing(Trend chart, Language language) {
        this.chart = chart;
        this.language = language;
        chart.lines().forEach(line -> line.points().forEach(point -> years.add(point.year())));
        legend = new Legend();
        for (int i = 0; i < chart.lines().size(); i++) {
            Marker marker = Marker.of(i);
            legend.add((canvas, x, y) -> marker.sign(x, y, canvas), label(chart.lines().get(i)));
        }
        double top = legend.height() + TOP;
        axis = Axis.of(chart.lines().stream().flatMap(line -> line.points().stream()).map(Point::value).toList(),
                chart.scale(), false, 5, top + HEIGHT, top);
    }

    private String label(Line line) {
        TreeSet<Integer> missing = new TreeSet<>(years);
        line.points().forEach(point -> missing.remove(point.year()));
        String label = line.label().in(language);
        if (missing.isEmpty()) {
            return label;
        }
        String gaps = String.join("、", missing.stream().map(String::valueOf).toList());
        return language == Language.ZH
                ? label + "（" + gaps + " 年无数）"
                : label + " (no figure in " + gaps.replace("、", ", ") + ")";
    }

    @Override
    public double height() {
        return legend.height() + TOP + HEIGHT + 24;
    }

    @Override
    public void draw(Canvas canvas) {
        legend.draw(canvas);
        canvas.text(0, legend.height() + 8, Texts.fit(chart.unit().in(language), WIDTH, Canvas.SMALL), "font-size",
                "11",
                "fill", Palette.MUTED);
        Gridlines.horizontal(axis, LEFT, WIDTH - RIGHT, canvas);
        years(canvas);
        for (int i = 0; i < chart.lines().size(); i++) {
            line(chart.lines().get(i), Marker.of(i), canvas);
        }
    }

    private double x(int year) {
        int first = years.first();
        int last = years.last();
        double inner = WIDTH - LEFT - RIGHT - 60;
        return LEFT + 30 + (first == last ? inner / 2 : inner * (year - first) / (last - first));
    }

    private void years(Canvas canvas) {
        int every = Math.ceilDiv(years.size(), MOST_YEARS);
        int index = 0;
        for (int year : years) {
            if (index++ % Math.max(1, every) == 0) {
                canvas.text(x(year), axis.from() + 18, Integer.toString(year), "font-size", "12", "text-anchor",
                        "middle");
            }
        }
    }

    private void line(Line line, Marker marker, Canvas canvas) {
        stretches(line.points()).forEach(stretch -> {
            StringBuilder path = new StringBuilder();
            stretch.forEach(point -> path.append(path.isEmpty() ? "M" : "L")
                    .append(Canvas.at(x(point.year())))
                    .append(' ')
                    .append(Canvas.at(axis.at(point.value().value()))));
            if (stretch.size() > 1) {
                canvas.path(path.toString(), marker.line());
            }
        });
        line.points().forEach(point -> point(point, marker, canvas));
    }

    /// Points whose years follow each other.
    private static List<List<Point>> stretches(List<Point> points) {
        List<List<Point>> stretches = new ArrayList<>();
        for (Point point : points) {
            boolean follows = !stretches.isEmpty()
                    && stretches.getLast().getLast().year() + 1 == point.year();
            if (!follows) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(point);
        }
        return stretches;
    }

    private void point(Point point, Marker marker, Canvas canvas) {
        double x = x(point.year());
        if (!Whiskers.isExact(point.value())) {
            marker.whisker(x, point.value(), axis, canvas);
        }
        marker.draw(x, axis.at(point.value().value()), canvas);
    }
}
