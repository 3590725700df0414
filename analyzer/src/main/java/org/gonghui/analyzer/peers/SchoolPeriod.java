package org.gonghui.analyzer.peers;

import java.util.Comparator;
import java.util.Optional;
import org.gonghui.corpus.text.PeriodType;

/// A school in a period: what indicators have values for. Periods of different kinds are different periods.
///
/// @param school its full name
/// @param id its id in the register, if it is there
/// @param year the year that the period is counted under
/// @param type what kind of period it is
public record SchoolPeriod(String school, Optional<String> id, int year,
        PeriodType type) implements Comparable<SchoolPeriod> {

    private static final Comparator<SchoolPeriod> ORDER = Comparator
            .comparing((SchoolPeriod one) -> one.id().orElse("\uFFFF"))
            .thenComparing(SchoolPeriod::school)
            .thenComparingInt(SchoolPeriod::year)
            .thenComparing(SchoolPeriod::type);

    @Override
    public int compareTo(SchoolPeriod other) {
        return ORDER.compare(this, other);
    }
}
