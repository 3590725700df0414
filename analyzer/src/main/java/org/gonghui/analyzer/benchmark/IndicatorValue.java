package org.gonghui.analyzer.benchmark;

import java.util.List;
import java.util.OptionalDouble;
import org.gonghui.analyzer.peers.SchoolPeriod;

/// What an indicator is for a school and period.
///
/// @param indicator the indicator
/// @param unit school and period
/// @param state what the documents say
/// @param min the value, or what it is at least; present if and only if the state is [FactState#FIGURE]
/// @param max the value, or what it is at most; empty if there is no upper bound
/// @param rows ids of the rows of the ledger behind it, in order: those that were counted, or else those that mention it
/// @param incomplete whether something redacted or vague is left out, so that it is more in truth
public record IndicatorValue(Indicator indicator, SchoolPeriod unit, FactState state, OptionalDouble min,
        OptionalDouble max, List<String> rows, boolean incomplete) {

    public IndicatorValue {
        rows = List.copyOf(rows);
        if (min.isPresent() != (state == FactState.FIGURE) || (max.isPresent() && min.isEmpty())) {
            throw new IllegalArgumentException(state + " does not fit the bounds " + min + ", " + max);
        }
        if (max.isPresent() && max.getAsDouble() < min.getAsDouble()) {
            throw new IllegalArgumentException("max " + max + " is below min " + min);
        }
        if (rows.isEmpty() != (state == FactState.NOT_MENTIONED)) {
            throw new IllegalArgumentException(state + " with the rows " + rows);
        }
    }

    /// Whether it is one number rather than a range.
    public boolean isExact() {
        return min.isPresent() && max.isPresent() && min.getAsDouble() == max.getAsDouble() && !incomplete;
    }
}
