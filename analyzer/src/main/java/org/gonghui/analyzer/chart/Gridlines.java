package org.gonghui.analyzer.chart;

/// Ticks of an axis.
final class Gridlines {

    private static final String FONT = Integer.toString(Canvas.SMALL);

    private Gridlines() {}

    /// Lines from top to bottom, with their numbers below.
    static void vertical(Axis axis, double top, double bottom, Canvas canvas) {
        canvas.group(() -> axis.ticks().forEach(tick -> {
            canvas.line(axis.at(tick), top, axis.at(tick), bottom, "stroke", Palette.GRID);
            canvas.text(axis.at(tick), bottom + 14, axis.label(tick));
        }), "text-anchor", "middle", "font-size", FONT, "fill", Palette.MUTED);
    }

    /// Lines from left to right, with their numbers at the left.
    static void horizontal(Axis axis, double left, double right, Canvas canvas) {
        canvas.group(() -> axis.ticks().forEach(tick -> {
            canvas.line(left, axis.at(tick), right, axis.at(tick), "stroke", Palette.GRID);
            canvas.text(left - 6, axis.at(tick) + 4, axis.label(tick));
        }), "text-anchor", "end", "font-size", FONT, "fill", Palette.MUTED);
    }

    /// A line with short ticks and their numbers below.
    static void ruler(Axis axis, double y, Canvas canvas) {
        canvas.line(axis.from(), y, axis.to(), y, "stroke", Palette.AXIS);
        canvas.group(() -> axis.ticks().forEach(tick -> {
            canvas.line(axis.at(tick), y, axis.at(tick), y + 4, "stroke", Palette.AXIS);
            canvas.text(axis.at(tick), y + 15, axis.label(tick));
        }), "text-anchor", "middle", "font-size", FONT, "fill", Palette.MUTED);
    }
}
