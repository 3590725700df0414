package org.gonghui.corpus.text;

import java.math.BigDecimal;
import java.util.Optional;

/// A number that tells how much or how many. Money is in yuan, ratios are in 0..1, everything else is a count.
///
/// @param span its words in the page
/// @param text the words as written
/// @param value the value of an exact or approximate figure; empty otherwise
/// @param min inclusive lower bound, if there is one
/// @param max upper bound, if there is one: inclusive, except where a lower figure such as 十多 names its limit
/// @param precision how exact it is; a redacted figure has neither value nor bounds
/// @param unit what is counted
/// @param measure what it measures, e.g. `relief.person_times`
/// @param status whether it was done
/// @param context what it belongs to
/// @param explanation how it was read
public record Figure(Span span, String text, Optional<BigDecimal> value, Optional<BigDecimal> min,
        Optional<BigDecimal> max, Precision precision, Unit unit, String measure, FactStatus status,
        FigureContext context, Explanation explanation) {

    public Figure {
        if (precision == Precision.REDACTED && (value.isPresent() || min.isPresent() || max.isPresent())) {
            throw new IllegalArgumentException("a redacted figure has no value, got " + value + " for '" + text + "'");
        }
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException(
                    "min " + min.get() + " exceeds max " + max.get() + " for '" + text + "'");
        }
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("span " + span + " does not fit the text '" + text + "'");
        }
    }

    /// A figure of which nothing is known but what it says itself.
    public Figure(Span span, String text, Optional<BigDecimal> value, Optional<BigDecimal> min,
            Optional<BigDecimal> max, Precision precision, Unit unit, String measure, FactStatus status,
            Explanation explanation) {
        this(span, text, value, min, max, precision, unit, measure, status, FigureContext.NONE, explanation);
    }

    /// This figure with what it belongs to.
    public Figure with(FigureContext newContext) {
        return new Figure(span, text, value, min, max, precision, unit, measure, status, newContext, explanation);
    }
}
