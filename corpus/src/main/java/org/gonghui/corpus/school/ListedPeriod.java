package org.gonghui.corpus.school;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;

/// The period that a row of the document list gives.
final class ListedPeriod {

    private ListedPeriod() {}

    /// The period, if the row gives a year or a day.
    ///
    /// @param read what the text says; its kind holds where the row gives the year alone
    static Optional<Period> of(ListedDocument row, Period read) {
        if (row.year().isEmpty() && row.start().isEmpty() && row.end().isEmpty()) {
            return Optional.empty();
        }
        if (row.start().isEmpty() && row.end().isEmpty()) {
            PeriodType type = read.type() == PeriodType.UNKNOWN ? PeriodType.CALENDAR_YEAR : read.type();
            return Optional.of(Spans.period(type, row.year().orElseThrow(), PeriodBasis.LISTED, Confidence.STATED));
        }
        PeriodType type = type(row.start(), row.end());
        return Optional.of(new Period(type, row.year().isPresent() ? row.year() : year(row, type), row.start(),
                row.end(), PeriodBasis.LISTED, Confidence.STATED));
    }

    private static OptionalInt year(ListedDocument row, PeriodType type) {
        LocalDate day = type == PeriodType.STATISTICS_YEAR
                ? row.end().orElseThrow()
                : row.start().or(row::end).orElseThrow();
        return OptionalInt.of(day.getYear());
    }

    private static PeriodType type(Optional<LocalDate> start, Optional<LocalDate> end) {
        if (start.isEmpty() || end.isEmpty()) {
            return PeriodType.UNKNOWN;
        }
        for (PeriodType type : PeriodType.values()) {
            for (int year = start.get().getYear(); year <= end.get().getYear(); year++) {
                if (Spans.start(type, year).equals(start) && Spans.end(type, year).equals(end)) {
                    return type;
                }
            }
        }
        return PeriodType.UNKNOWN;
    }
}
