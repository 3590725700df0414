package org.gonghui.corpus.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// The time that a document covers.
///
/// @param type kind of period
/// @param year the year it is counted under: of a school year and of a statistics year the one in which it ends; empty
///     if unknown or redacted
/// @param start first day, if known
/// @param end last day, if known
/// @param basis where it was read
/// @param confidence how sure that is
public record Period(PeriodType type, OptionalInt year, Optional<LocalDate> start, Optional<LocalDate> end,
        PeriodBasis basis, Confidence confidence) {

    public static final Period UNKNOWN = new Period(PeriodType.UNKNOWN, OptionalInt.empty(), Optional.empty(),
            Optional.empty(), PeriodBasis.NONE, Confidence.UNKNOWN);

    /// The first and the last year that a summary can plausibly be about.
    public static final int FIRST_YEAR = 1949;
    public static final int LAST_YEAR = 2100;

    public Period {
        if (year.isPresent() && (year.getAsInt() < FIRST_YEAR || year.getAsInt() > LAST_YEAR)) {
            throw new IllegalArgumentException(
                    "year must be in " + FIRST_YEAR + ".." + LAST_YEAR + ", got " + year.getAsInt());
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException("period ends " + end.get() + " before it starts " + start.get());
        }
    }
}
