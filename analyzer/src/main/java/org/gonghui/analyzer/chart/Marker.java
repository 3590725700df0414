package org.gonghui.analyzer.chart;

import org.gonghui.analyzer.chart.Chart.Ranged;

/// How one of several lines looks: colour, dash and form of its points differ.
record Marker(String colour, String dash, int form) {

    private static final int FORMS = 4;
    private static final double ARROW = 14;

    static Marker of(int index) {
        return new Marker(Palette.LINES.get(index % Palette.LINES.size()),
                Palette.DASHES.get(index % Palette.DASHES.size()), index % FORMS);
    }

    String[] line() {
        return new String[]{"fill", "none", "stroke", colour, "stroke-width", "2", "stroke-dasharray", dash};
    }

    /// For a legend.
    void sign(double x, double y, Canvas canvas) {
        canvas.path("M" + Canvas.at(x) + " " + Canvas.at(y) + "h20", line());
        draw(x + 10, y, canvas);
    }

    /// A disk, a square, a triangle or a lozenge.
    void draw(double x, double y, Canvas canvas) {
        String at = "M" + Canvas.at(x) + " " + Canvas.at(y);
        String path = switch (form) {
            case 0 -> at + "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z";
            case 1 -> at + "m-4 -4h8v8h-8z";
            case 2 -> at + "m0 -5l5 9h-10z";
            default -> at + "m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z";
        };
        canvas.path(path, "fill", colour, "stroke", "#FFFFFF");
    }

    /// The interval of a point; an end that is open is an arrow.
    void whisker(double x, Ranged value, Axis axis, Canvas canvas) {
        double at = axis.at(value.value());
        boolean openLow = Double.isInfinite(value.low());
        boolean openHigh = Double.isInfinite(value.high());
        double bottom = openLow ? at + ARROW : axis.at(value.low());
        double top = openHigh ? at - ARROW : axis.at(value.high());
        canvas.path("M" + Canvas.at(x) + " " + Canvas.at(bottom) + "V" + Canvas.at(top) + end(x, bottom, openLow, -1)
                + end(x, top, openHigh, 1), "fill", "none", "stroke", colour, "stroke-width", "1.2");
    }

    private static String end(double x, double y, boolean open, int inwards) {
        return open
                ? "M" + Canvas.at(x - 4) + " " + Canvas.at(y + 5 * inwards) + "L" + Canvas.at(x) + " " + Canvas.at(y)
                        + "L" + Canvas.at(x + 4) + " " + Canvas.at(y + 5 * inwards)
                : "M" + Canvas.at(x - 4) + " " + Canvas.at(y) + "h8";
    }
}
