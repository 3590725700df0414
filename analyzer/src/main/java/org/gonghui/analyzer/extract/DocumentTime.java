package org.gonghui.analyzer.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodType;

/// What words such as 去年 and 三月 mean in a document: the year they are of follows from the time that it covers.
/// Immutable.
final class DocumentTime {

    private static final int UNKNOWN = 0;
    private static final int SEPTEMBER = 9;
    private static final int OCTOBER = 10;
    private static final int AUGUST = 8;
    private static final int THIRD_QUARTER = 3;

    private final PeriodType type;
    private final int year;
    private final Optional<LocalDate> start;
    private final Optional<FigurePeriod> own;

    DocumentTime(Period period) {
        type = period.type();
        year = period.year().orElse(UNKNOWN);
        start = period.start();
        own = FigurePeriod.of(period);
    }

    /// The time that the document covers.
    Optional<FigurePeriod> own() {
        return own;
    }

    /// The year it is counted under, 0 if that is not known.
    int year() {
        return year;
    }

    /// The year of a month, 0 if that is not known.
    int yearOf(int month) {
        return switch (type) {
            case SCHOOL_YEAR -> before(month >= SEPTEMBER);
            case STATISTICS_YEAR -> before(month >= OCTOBER);
            case TERM -> start.map(day -> month >= day.getMonthValue() ? day.getYear() : day.getYear() + 1)
                    .orElse(year);
            default -> year;
        };
    }

    private int before(boolean last) {
        return last && year != UNKNOWN ? year - 1 : year;
    }

    /// The time that a word means.
    ///
    /// @param planned whether what happened then was planned
    /// @return empty if that depends on the time of the document, which is not known
    Optional<FigurePeriod> of(TimeWord word, boolean planned) {
        return switch (word) {
            case THIS -> own;
            case FIRST_HALF -> Optional.of(FigurePeriod.half(year, 1));
            case SECOND_HALF -> Optional.of(FigurePeriod.half(before(type == PeriodType.SCHOOL_YEAR), 2));
            case QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4 -> Optional.of(quarter(number(word)));
            case QUARTERS_1_3 -> Optional.of(quarter(1).to(quarter(THIRD_QUARTER)));
            case FIRST_TERM -> Optional.of(FigurePeriod.term(autumn(), 1));
            case SECOND_TERM -> Optional.of(FigurePeriod.term(year, 2));
            default -> year == UNKNOWN ? Optional.empty() : relative(word, planned);
        };
    }

    /// A half-year or quarter of a year that is told with it; empty for other words.
    static Optional<FigurePeriod> of(TimeWord word, int told) {
        return switch (word) {
            case FIRST_HALF -> Optional.of(FigurePeriod.half(told, 1));
            case SECOND_HALF -> Optional.of(FigurePeriod.half(told, 2));
            case QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4 ->
                Optional.of(FigurePeriod.quarter(told, number(word)));
            default -> Optional.empty();
        };
    }

    /// The year that a word means as a whole, 0 if it means none or that is not known.
    int yearOf(TimeWord word) {
        if (year == UNKNOWN) {
            return UNKNOWN;
        }
        return switch (word) {
            case THIS -> year;
            case LAST_YEAR -> year - 1;
            case YEAR_BEFORE_LAST -> year - 2;
            case NEXT_YEAR -> year + 1;
            default -> UNKNOWN;
        };
    }

    private static int number(TimeWord quarter) {
        return switch (quarter) {
            case QUARTER_1 -> 1;
            case QUARTER_2 -> 2;
            case QUARTER_3 -> THIRD_QUARTER;
            default -> THIRD_QUARTER + 1;
        };
    }

    private FigurePeriod quarter(int quarter) {
        boolean last = (type == PeriodType.SCHOOL_YEAR && quarter >= THIRD_QUARTER)
                || (type == PeriodType.STATISTICS_YEAR && quarter > THIRD_QUARTER);
        return FigurePeriod.quarter(before(last), quarter);
    }

    /// The end of the school year whose first term the document tells of: a calendar year holds its beginning.
    private int autumn() {
        boolean ends = type == PeriodType.SCHOOL_YEAR || type == PeriodType.STATISTICS_YEAR || year == UNKNOWN;
        return ends ? year : year + 1;
    }

    private Optional<FigurePeriod> relative(TimeWord word, boolean planned) {
        boolean school = type == PeriodType.SCHOOL_YEAR;
        return switch (word) {
            case LAST_YEAR, YEAR_BEFORE_LAST, NEXT_YEAR -> Optional.of(FigurePeriod.year(yearOf(word)));
            case LAST_ANNUAL -> Optional.of(school ? FigurePeriod.schoolYear(year - 1) : before());
            case LAST_SCHOOL_YEAR -> Optional.of(FigurePeriod.schoolYear(school ? year - 1 : year));
            case NEXT_SCHOOL_YEAR -> Optional.of(FigurePeriod.schoolYear(year + 1));
            case LAST_TERM -> Optional.of(lastTerm(school));
            case NEXT_TERM -> Optional.of(nextTerm(school, planned));
            case EARLIER -> Optional.of(FigurePeriod.year(year - 1).until());
            default -> own.map(FigurePeriod::until);
        };
    }

    private FigurePeriod before() {
        return type == PeriodType.STATISTICS_YEAR
                ? FigurePeriod.month(year - 2, OCTOBER).to(FigurePeriod.month(year - 1, SEPTEMBER))
                : FigurePeriod.year(year - 1);
    }

    /// In a document about a school year its first term, about a term the one before, about a year that of the spring.
    private FigurePeriod lastTerm(boolean school) {
        if (type == PeriodType.TERM && start.isPresent()) {
            return isAutumn(start.get())
                    ? FigurePeriod.term(start.get().getYear(), 2)
                    : FigurePeriod.term(start.get().getYear(), 1);
        }
        return FigurePeriod.term(year, school ? 1 : 2);
    }

    private FigurePeriod nextTerm(boolean school, boolean planned) {
        if (type == PeriodType.TERM && start.isPresent()) {
            return FigurePeriod.term(start.get().getYear() + 1, isAutumn(start.get()) ? 2 : 1);
        }
        if (school) {
            return planned ? FigurePeriod.term(year + 1, 1) : FigurePeriod.term(year, 2);
        }
        return FigurePeriod.term(year + 1, planned ? 2 : 1);
    }

    private static boolean isAutumn(LocalDate day) {
        return day.getMonthValue() >= AUGUST;
    }
}
