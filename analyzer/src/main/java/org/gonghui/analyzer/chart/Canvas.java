package org.gonghui.analyzer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gonghui.analyzer.markup.Markup;

/// Draws shapes. Coordinates are rounded to a tenth, so that equal charts are equal to the letter.
final class Canvas {

    /// Of texts, unless told.
    static final int FONT = 13;
    static final int SMALL = 11;

    private final Markup markup;

    Canvas(Markup markup) {
        this.markup = markup;
    }

    /// A coordinate as text.
    static String at(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    void group(Runnable content, String... attributes) {
        markup.block("g", content, attributes);
    }

    void rect(double x, double y, double width, double height, String... style) {
        markup.empty("rect",
                with(style, "x", at(x), "y", at(y), "width", at(Math.max(0, width)), "height", at(height)));
    }

    void line(double x1, double y1, double x2, double y2, String... style) {
        markup.empty("line", with(style, "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2)));
    }

    void path(String data, String... style) {
        markup.empty("path", with(style, "d", data));
    }

    void circle(double x, double y, double radius, String tip, String... style) {
        markup.block("circle", () -> markup.inline("title", tip),
                with(style, "cx", at(x), "cy", at(y), "r", at(radius)));
    }

    void text(double x, double y, String text, String... style) {
        markup.block("text", text, with(style, "x", at(x), "y", at(y)));
    }

    /// A lozenge on a white edge.
    void lozenge(double x, double y, double radius, String colour) {
        path("M" + at(x) + " " + at(y - radius) + "L" + at(x + radius) + " " + at(y) + "L" + at(x) + " "
                + at(y + radius) + "L" + at(x - radius) + " " + at(y) + "z", "fill", colour, "stroke", "#FFFFFF");
    }

    /// What lies between two ends, a whisker with caps; an end that is open is an arrow.
    ///
    /// @param openLow whether there is no lower bound
    /// @param openHigh whether there is no upper bound
    void whisker(double low, double high, double y, boolean openLow, boolean openHigh) {
        String path = "M" + at(low) + " " + at(y) + "H" + at(high) + end(low, y, openLow, 1)
                + end(high, y, openHigh, -1);
        path(path, "fill", "none", "stroke", Palette.TEXT, "stroke-width", "1.5");
    }

    private static String end(double x, double y, boolean open, int inwards) {
        return open
                ? "M" + at(x + 5 * inwards) + " " + at(y - 4) + "L" + at(x) + " " + at(y) + "L" + at(x + 5 * inwards)
                        + " " + at(y + 4)
                : "M" + at(x) + " " + at(y - 4) + "V" + at(y + 4);
    }

    private static String[] with(String[] style, String... attributes) {
        List<String> all = new ArrayList<>(Stream.of(attributes).toList());
        all.addAll(List.of(style));
        return all.toArray(String[]::new);
    }
}
