package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gonghui.corpus.text.Precision;

/// How much or how many, as the words say it, before anyone asks of what.
///
/// @param precision how exact
/// @param value the value of an exact or approximate quantity
/// @param min lower bound
/// @param max upper bound
record Quantity(Precision precision, Optional<BigDecimal> value, Optional<BigDecimal> min, Optional<BigDecimal> max) {

    private static final int RATIO_DIGITS = 4;

    static final Quantity REDACTED = new Quantity(Precision.REDACTED, Optional.empty(), Optional.empty(),
            Optional.empty());

    static Quantity exact(BigDecimal value) {
        return new Quantity(Precision.EXACT, Optional.of(value), Optional.of(value), Optional.of(value));
    }

    /// 约: the value without bounds.
    static Quantity about(BigDecimal value) {
        return new Quantity(Precision.APPROX, Optional.of(value), Optional.empty(), Optional.empty());
    }

    /// 近: the value is also the upper bound.
    static Quantity nearly(BigDecimal value) {
        return new Quantity(Precision.APPROX, Optional.of(value), Optional.empty(), Optional.of(value));
    }

    static Quantity atLeast(BigDecimal min) {
        return new Quantity(Precision.LOWER, Optional.empty(), Optional.of(min), Optional.empty());
    }

    static Quantity atLeast(BigDecimal min, BigDecimal limit) {
        return new Quantity(Precision.LOWER, Optional.empty(), Optional.of(min), Optional.of(limit));
    }

    static Quantity atMost(BigDecimal max) {
        return new Quantity(Precision.UPPER, Optional.empty(), Optional.empty(), Optional.of(max));
    }

    static Quantity range(BigDecimal min, BigDecimal max) {
        return new Quantity(Precision.RANGE, Optional.empty(), Optional.of(min), Optional.of(max));
    }

    static Quantity vague(BigDecimal min) {
        return new Quantity(Precision.VAGUE, Optional.empty(), Optional.of(min), Optional.empty());
    }

    static Quantity vague(BigDecimal min, BigDecimal max) {
        return new Quantity(Precision.VAGUE, Optional.empty(), Optional.of(min), Optional.of(max));
    }

    /// N多, N余: at least N, below N and one unit of its last significant place (10多 < 20, 16多 < 17, 3.6万余 < 3.7万).
    static Quantity andMore(BigDecimal number, boolean bare) {
        BigDecimal limit = bare
                ? number.add(number).subtract(BigDecimal.ONE)
                : number.add(number.stripTrailingZeros().ulp());
        return atLeast(number, limit);
    }

    /// Value and bounds times `factor`.
    Quantity times(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0
                ? this
                : new Quantity(precision, value.map(v -> plain(v.multiply(factor))),
                        min.map(v -> plain(v.multiply(factor))), max.map(v -> plain(v.multiply(factor))));
    }

    /// Value and bounds divided by `divisor`, at four digits where the quotient does not end.
    Quantity over(BigDecimal divisor) {
        return new Quantity(precision, value.map(v -> quotient(v, divisor)), min.map(v -> quotient(v, divisor)),
                max.map(v -> quotient(v, divisor)));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal rounded = dividend.divide(divisor, RATIO_DIGITS + dividend.scale(), RoundingMode.HALF_UP);
        return plain(rounded);
    }

    /// Without trailing zeros and without an exponent, so that it prints as people write it.
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
