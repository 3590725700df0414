package org.gonghui.corpus.school;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;

/// First and last days of the kinds of period.
final class Spans {

    private Spans() {}

    /// A period with the days that its kind and year give.
    ///
    /// @param year the year it is named by: of a school year the one in which it begins
    static Period period(PeriodType type, int year, PeriodBasis basis, Confidence confidence) {
        int counted = type == PeriodType.SCHOOL_YEAR ? year + 1 : year;
        return new Period(type, OptionalInt.of(counted), start(type, year), end(type, year), basis, confidence);
    }

    /// School years begin on 1 September, statistics years on 1 October of the year before the one they are named by.
    /// A term has no fixed days.
    static Optional<LocalDate> start(PeriodType type, int year) {
        return switch (type) {
            case CALENDAR_YEAR, FIRST_HALF -> Optional.of(LocalDate.of(year, 1, 1));
            case SECOND_HALF -> Optional.of(LocalDate.of(year, 7, 1));
            case SCHOOL_YEAR -> Optional.of(LocalDate.of(year, 9, 1));
            case STATISTICS_YEAR -> Optional.of(LocalDate.of(year - 1, 10, 1));
            case TERM, UNKNOWN -> Optional.empty();
        };
    }

    static Optional<LocalDate> end(PeriodType type, int year) {
        return switch (type) {
            case CALENDAR_YEAR, SECOND_HALF -> Optional.of(LocalDate.of(year, 12, 31));
            case FIRST_HALF -> Optional.of(LocalDate.of(year, 6, 30));
            case SCHOOL_YEAR -> Optional.of(LocalDate.of(year + 1, 8, 31));
            case STATISTICS_YEAR -> Optional.of(LocalDate.of(year, 9, 30));
            case TERM, UNKNOWN -> Optional.empty();
        };
    }
}
