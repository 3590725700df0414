package org.gonghui.analyzer.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.PeriodType;

/// What is to be compared.
///
/// @param indicators at least one
/// @param year the year; if empty, the latest that there is
/// @param type the kind of period; if empty, that which most schools of the year have
/// @param perHead whether sums and numbers of events are divided by the number of staff
/// @param minimum groups with fewer schools with a figure get no ranks and no quartiles; at least 2
public record CompareRequest(List<Indicator> indicators, OptionalInt year, Optional<PeriodType> type, boolean perHead,
        int minimum) {

    /// Fewer schools make no group.
    public static final int MINIMUM = 5;

    public CompareRequest {
        indicators = List.copyOf(indicators);
        if (indicators.isEmpty() || minimum < 2) {
            throw new IllegalArgumentException("needs indicators and a minimum of at least 2, got " + minimum);
        }
    }
}
