package org.gonghui.corpus.copies;

import java.time.LocalDate;
import java.util.Optional;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.Summary;

/// When a document was about to be written, from the period that it covers: a plan when the period begins, anything else
/// when it ends.
final class Dating {

    /// Documents written within so many days may have been written in any order.
    private static final int DAYS_APART = 45;

    private Dating() {}

    /// Whether `one` was written before `other`, as far as their periods tell for sure.
    static boolean isEarlier(Summary one, Summary other) {
        Optional<LocalDate> first = written(one);
        Optional<LocalDate> second = written(other);
        return first.isPresent() && second.isPresent()
                && first.get().plusDays(DAYS_APART).isBefore(second.get());
    }

    private static Optional<LocalDate> written(Summary document) {
        Period period = document.period();
        boolean isSure = switch (period.confidence()) {
            case STATED, INFERRED -> true;
            case WEAK, UNKNOWN -> false;
        };
        if (!isSure) {
            return Optional.empty();
        }
        return document.kind() == DocumentKind.PLAN ? begin(period) : end(period);
    }

    private static Optional<LocalDate> end(Period period) {
        return period.end().or(() -> year(period).map(year -> switch (period.type()) {
            case CALENDAR_YEAR, SECOND_HALF, TERM, UNKNOWN -> LocalDate.of(year, 12, 31);
            case SCHOOL_YEAR -> LocalDate.of(year + 1, 8, 31);
            case STATISTICS_YEAR -> LocalDate.of(year, 9, 30);
            case FIRST_HALF -> LocalDate.of(year, 6, 30);
        }));
    }

    private static Optional<LocalDate> begin(Period period) {
        return period.start().or(() -> year(period).map(year -> switch (period.type()) {
            case CALENDAR_YEAR, FIRST_HALF, TERM, UNKNOWN -> LocalDate.of(year, 1, 1);
            case SCHOOL_YEAR -> LocalDate.of(year, 9, 1);
            case STATISTICS_YEAR -> LocalDate.of(year - 1, 10, 1);
            case SECOND_HALF -> LocalDate.of(year, 7, 1);
        }));
    }

    private static Optional<Integer> year(Period period) {
        return period.year().isPresent() ? Optional.of(period.year().getAsInt()) : Optional.empty();
    }
}
