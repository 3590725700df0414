package org.gonghui.analyzer.chart;

import java.util.ArrayList;
import java.util.List;

/// What the signs of a chart mean, in lines above it.
final class Legend {

    private static final double LINE = 20;
    private static final double SIGN = 24;
    private static final double GAP = 18;

    /// Draws a sign whose left end and middle line are given.
    interface Sign {
        void draw(Canvas canvas, double x, double y);
    }

    private record Entry(Sign sign, String text, double x, double y) {}

    private final List<Entry> entries = new ArrayList<>();
    private double x;
    private double y = LINE / 2;

    /// Adds a sign and its meaning where there is room for them.
    Legend add(Sign sign, String text) {
        String fitted = Texts.fit(text, Drawing.WIDTH - SIGN, Canvas.SMALL + 1);
        double width = SIGN + Texts.width(fitted, Canvas.SMALL + 1) + GAP;
        if (x > 0 && x + width - GAP > Drawing.WIDTH) {
            x = 0;
            y += LINE;
        }
        entries.add(new Entry(sign, fitted, x, y));
        x += width;
        return this;
    }

    double height() {
        return entries.isEmpty() ? 0 : y + LINE / 2 + 6;
    }

    void draw(Canvas canvas) {
        canvas.group(() -> entries.forEach(entry -> {
            entry.sign().draw(canvas, entry.x(), entry.y());
            canvas.text(entry.x() + SIGN, entry.y() + 4, entry.text());
        }), "font-size", Integer.toString(Canvas.SMALL + 1));
    }
}
