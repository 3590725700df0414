package org.gonghui.analyzer.chart;

import org.gonghui.analyzer.chart.Chart.Ranged;
import org.gonghui.corpus.text.Language;

/// What is known of the exactness of a value, drawn and said.
final class Whiskers {

    /// How far an arrow goes beyond the value.
    private static final double ARROW = 18;

    private Whiskers() {}

    static boolean isExact(Ranged ranged) {
        return ranged.low() == ranged.high();
    }

    static boolean isOpen(Ranged ranged) {
        return Double.isInfinite(ranged.low()) || Double.isInfinite(ranged.high());
    }

    /// Draws the interval of a value on a horizontal axis; nothing if it is exact.
    static void draw(Ranged ranged, Axis axis, double y, Canvas canvas) {
        if (isExact(ranged)) {
            return;
        }
        boolean openLow = Double.isInfinite(ranged.low());
        boolean openHigh = Double.isInfinite(ranged.high());
        double at = axis.at(ranged.value());
        canvas.whisker(openLow ? at - ARROW : axis.at(ranged.low()), openHigh ? at + ARROW : axis.at(ranged.high()), y,
                openLow, openHigh);
    }

    /// The value with its bounds: `12%（8%–17%）`, `≥ 12`.
    static String text(Ranged ranged, Chart.Scale scale, Language language) {
        String value = brief(ranged, scale);
        String bounds = bounds(ranged, scale);
        if (bounds.isEmpty()) {
            return value;
        }
        return language == Language.ZH ? value + "（" + bounds + "）" : value + " (" + bounds + ")";
    }

    /// The value, with `≥` or `≤` if it is all that is known.
    static String brief(Ranged ranged, Chart.Scale scale) {
        String sign = isLeast(ranged) ? "≥ " : isMost(ranged) ? "≤ " : "";
        return sign + ChartNumber.of(ranged.value(), scale);
    }

    /// The bounds, an open one left out: `8%–17%`; empty if [#brief] says it all.
    static String bounds(Ranged ranged, Chart.Scale scale) {
        if (isExact(ranged) || isLeast(ranged) || isMost(ranged)) {
            return "";
        }
        return bound(ranged.low(), scale) + "–" + bound(ranged.high(), scale);
    }

    private static String bound(double bound, Chart.Scale scale) {
        return Double.isInfinite(bound) ? "" : ChartNumber.of(bound, scale);
    }

    private static boolean isLeast(Ranged ranged) {
        return Double.isInfinite(ranged.high()) && ranged.low() == ranged.value();
    }

    private static boolean isMost(Ranged ranged) {
        return Double.isInfinite(ranged.low()) && ranged.high() == ranged.value();
    }
}
