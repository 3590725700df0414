package org.gonghui.analyzer.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// A number derived again, exactly.
///
/// @param min the value, or what it is at least
/// @param max the value, or what it is at most; empty if there is no bound
record Derived(BigDecimal min, Optional<BigDecimal> max) {

    static final Derived ZERO = exactly(BigDecimal.ZERO);
    /// Doubles carry some 16 digits.
    private static final BigDecimal RELATIVE = new BigDecimal("1e-12");

    static Derived exactly(BigDecimal value) {
        return new Derived(value, Optional.of(value));
    }

    static Derived exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    static Derived atLeast(long value) {
        return new Derived(BigDecimal.valueOf(value), Optional.empty());
    }

    Derived plus(Derived other) {
        return new Derived(min.add(other.min), max.flatMap(one -> other.max.map(one::add)));
    }

    /// From the lowest to the highest of both.
    Derived or(Derived other) {
        return new Derived(min.min(other.min), max.flatMap(one -> other.max.map(one::max)));
    }

    Derived dividedBy(BigDecimal divisor) {
        return new Derived(min.divide(divisor, MathContext.DECIMAL64),
                max.map(bound -> bound.divide(divisor, MathContext.DECIMAL64)));
    }

    /// Whether a published number is that number, as far as its decimals go.
    static boolean matches(String published, BigDecimal derived) {
        return matches(published, derived, BigDecimal.ZERO);
    }

    /// As [#matches], for what was derived from numbers that were rounded themselves.
    ///
    /// @param off how far off their rounding may have brought it, at least 0
    static boolean matches(String published, BigDecimal derived, BigDecimal off) {
        try {
            BigDecimal number = new BigDecimal(published.strip());
            BigDecimal allowed = rounding(number.scale()).add(off);
            return number.subtract(derived)
                    .abs()
                    .compareTo(allowed.max(derived.abs().multiply(RELATIVE))) <= 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    /// How far a number with so many decimals may be from what it was rounded from: half of its last place, and whole
    /// numbers are exact.
    static BigDecimal rounding(int decimals) {
        return decimals <= 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.TWO, MathContext.DECIMAL64);
    }

    /// As [#matches], for what may be missing.
    static boolean matches(String published, Optional<BigDecimal> derived) {
        return derived.map(value -> matches(published, value)).orElse(published.isBlank());
    }

    static String text(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(16, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String text(Optional<BigDecimal> value) {
        return value.map(Derived::text).orElse("");
    }
}
