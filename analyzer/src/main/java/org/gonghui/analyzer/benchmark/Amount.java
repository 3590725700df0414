package org.gonghui.analyzer.benchmark;

import java.util.OptionalDouble;

/// A number between two bounds.
///
/// @param min at least
/// @param max at most; infinite if there is no upper bound
public record Amount(double min, double max) {

    public Amount {
        if (!(min <= max) || Double.isInfinite(min)) {
            throw new IllegalArgumentException("needs min <= max, got " + min + ", " + max);
        }
    }

    static final Amount ZERO = new Amount(0, 0);

    static Amount exactly(double value) {
        return new Amount(value, value);
    }

    static Amount atLeast(double value) {
        return new Amount(value, Double.POSITIVE_INFINITY);
    }

    Amount plus(Amount other) {
        return new Amount(min + other.min, max + other.max);
    }

    /// From the lowest to the highest of both.
    Amount or(Amount other) {
        return new Amount(Math.min(min, other.min), Math.max(max, other.max));
    }

    /// Whether it is one number.
    public boolean isExact() {
        return min == max;
    }

    /// What it is at most, if there is such a bound.
    public OptionalDouble bound() {
        return Double.isInfinite(max) ? OptionalDouble.empty() : OptionalDouble.of(max);
    }

    /// What a figure of the ledger says; empty bounds of a redacted one are refused.
    static Amount of(FactRow figure) {
        OptionalDouble value = figure.number("value");
        if (value.isPresent()) {
            return exactly(value.getAsDouble());
        }
        OptionalDouble max = figure.number("max");
        return new Amount(figure.number("min").orElse(0), max.orElse(Double.POSITIVE_INFINITY));
    }
}
