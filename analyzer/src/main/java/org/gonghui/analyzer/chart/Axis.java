package org.gonghui.analyzer.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gonghui.analyzer.chart.Chart.Ranged;
import org.gonghui.analyzer.chart.Chart.Scale;

/// A linear scale with ticks at 1, 2 or 5 times a power of ten.
///
/// @param low value at its beginning
/// @param high value at its end, more than `low`
/// @param step between ticks
/// @param from coordinate of `low`
/// @param to coordinate of `high`
record Axis(double low, double high, double step, double from, double to, Scale scale) {

    /// Beyond it, and below its reciprocal, nothing is drawn to scale, so that steps are neither infinite nor 0.
    private static final double BOUND = 1e300;
    /// Below this part of the greatest value the least is near enough to 0 for the scale to begin there.
    private static final double NEAR_ZERO = 0.5;
    /// Values that differ by less, as a part of their size, are drawn as equal.
    private static final double ALIKE = 1e-9;
    private static final double[] STEPS = {1, 2, 5, 10};

    /// A scale on which all values and their finite bounds have room.
    ///
    /// @param zero whether it holds 0 whatever the values are
    /// @param ticks how many there may be, about
    static Axis of(Collection<Ranged> values, Scale scale, boolean zero, int ticks, double from, double to) {
        double low = values.stream().mapToDouble(Axis::low).min().orElse(0);
        double high = values.stream().mapToDouble(Axis::high).max().orElse(0);
        if (zero || (low >= 0 && low <= NEAR_ZERO * high)) {
            low = Math.min(low, 0);
            high = Math.max(high, 0);
        }
        double least = isCounted(values, scale) ? 1 : 0;
        if (high - low <= ALIKE * Math.max(Math.abs(low), Math.abs(high))) {
            double room = low == 0 ? whole(scale) : Math.max(least, Math.abs(low) / 2);
            low = low == 0 ? 0 : low - room;
            high += room;
        }
        double step = Math.max(least, step((high - low) / Math.max(1, ticks)));
        double first = Math.floor(low / step + 1e-9) * step;
        double last = Math.ceil(high / step - 1e-9) * step;
        return new Axis(first, last, step, from, to, scale);
    }

    /// Whether all values are whole numbers, between which there is nothing to mark.
    private static boolean isCounted(Collection<Ranged> values, Scale scale) {
        return scale == Scale.NUMBER && values.stream().allMatch(value -> isWhole(low(value)) && isWhole(high(value)));
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }

    private static double whole(Scale scale) {
        return switch (scale) {
            case SHARE -> 0.1;
            case NUMBER -> 1;
        };
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double step : STEPS) {
            if (rough <= step * power * (1 + 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static double low(Ranged ranged) {
        return bounded(Double.isInfinite(ranged.low()) ? ranged.value() : ranged.low());
    }

    private static double high(Ranged ranged) {
        return bounded(Double.isInfinite(ranged.high()) ? ranged.value() : ranged.high());
    }

    private static double bounded(double value) {
        return Math.abs(value) < 1 / BOUND ? 0 : Math.clamp(value, -BOUND, BOUND);
    }

    /// Where a value stands; within the ends of the axis.
    double at(double value) {
        double share = (Math.clamp(value, low, high) - low) / (high - low);
        return from + (to - from) * share;
    }

    /// Values of its ticks.
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /// How the tick is written: with as many decimals as the step needs.
    String label(double tick) {
        double unit = scale == Scale.SHARE ? 100 : 1;
        int decimals = (int) Math.clamp(-Math.floor(Math.log10(step * unit) + 1e-9), 0, 6);
        return ChartNumber.of(Math.abs(tick) < step / 2 ? 0 : tick * unit, decimals)
                + (scale == Scale.SHARE ? "%" : "");
    }
}
