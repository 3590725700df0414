package org.gonghui.analyzer.profile;

import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.PeriodType;

/// What a profile is to be of.
///
/// @param year the year; if empty, the latest that there is
/// @param type the kind of period; if empty, that which most schools of the year have
/// @param measure of what the shares are
/// @param minimum groups with data of fewer schools are shown without intervals, quartiles and tests; at least 2
public record ProfileRequest(OptionalInt year, Optional<PeriodType> type, ProfileMeasure measure, int minimum) {

    /// Fewer schools make no group.
    public static final int MINIMUM = 5;

    /// The latest year, by paragraphs.
    public static final ProfileRequest USUAL = new ProfileRequest(OptionalInt.empty(), Optional.empty(),
            ProfileMeasure.PARAGRAPHS, MINIMUM);

    public ProfileRequest {
        if (minimum < 2) {
            throw new IllegalArgumentException("the minimum must be at least 2, got " + minimum);
        }
    }

    /// The same of another year.
    public ProfileRequest in(int otherYear) {
        return new ProfileRequest(OptionalInt.of(otherYear), type, measure, minimum);
    }
}
