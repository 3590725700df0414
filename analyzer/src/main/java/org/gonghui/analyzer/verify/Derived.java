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
        try {
            BigDecimal number = new BigDecimal(published.strip());
            BigDecimal half = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()))
                    .divide(BigDecimal.TWO, MathContext.DECIMAL64);
            BigDecimal allowed = number.scale() <= 0 ? BigDecimal.ZERO : half;
            return number.subtract(derived)
                    .abs()
                    .compareTo(allowed.max(derived.abs().multiply(RELATIVE))) <= 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
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
