package org.gonghui.corpus.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The time that a figure belongs to, in a form that sorts and compares as text, after ISO 8601:
///
/// | form | time |
/// |---|---|
/// | `2019` | a year |
/// | `2019-H1`, `2019-Q3` | a half-year, a quarter |
/// | `2019-03`, `2019-03-08` | a month, a day |
/// | `2018/2019`, `2018/2019-2` | a school year, its second term (that of the spring) |
/// | `2018-10..2019-09` | from one to another, both included |
/// | `..2019` | all the time up to and including it: 累计, 历年来 |
/// | `2019-06,2019-10` | several, in order of the text |
///
/// Where the year is not known it is `XXXX`, as in `XXXX-03`. What a figure is told for each of (每学期两次) is no time but
/// a [Per]: such a figure belongs to the time that its document covers.
///
/// @param form as above
public record FigurePeriod(String form) {

    private static final String SIGNS = "0123456789XHQ-/.,";
    private static final String RANGE = "..";
    private static final String NO_YEAR = "XXXX";
    private static final int AUGUST = 8;

    public FigurePeriod {
        boolean written = !form.isEmpty();
        for (int i = 0; i < form.length(); i++) {
            written &= SIGNS.indexOf(form.charAt(i)) >= 0;
        }
        if (!written) {
            throw new IllegalArgumentException("no period: '" + form + "', expected such as 2019-03 or 2018/2019-1");
        }
    }

    /// What a document covers; empty if that is unknown. A term counts as the first where it is known to begin in August
    /// or later, as the second where it is known to begin before; else as its year.
    public static Optional<FigurePeriod> of(Period period) {
        if (period.year().isEmpty()) {
            return Optional.empty();
        }
        int year = period.year().getAsInt();
        return Optional.of(switch (period.type()) {
            case SCHOOL_YEAR -> schoolYear(year);
            case STATISTICS_YEAR -> month(year - 1, 10).to(month(year, 9));
            case FIRST_HALF -> half(year, 1);
            case SECOND_HALF -> half(year, 2);
            case TERM -> period.start().map(FigurePeriod::term).orElse(year(year));
            case CALENDAR_YEAR, UNKNOWN -> year(year);
        });
    }

    /// A calendar year.
    ///
    /// @param year 0 if it is not known, here and below
    public static FigurePeriod year(int year) {
        return new FigurePeriod(digits(year));
    }

    public static FigurePeriod half(int year, int half) {
        return new FigurePeriod(digits(year) + "-H" + half);
    }

    public static FigurePeriod quarter(int year, int quarter) {
        return new FigurePeriod(digits(year) + "-Q" + quarter);
    }

    public static FigurePeriod month(int year, int month) {
        return new FigurePeriod(digits(year) + two(month));
    }

    public static FigurePeriod day(int year, int month, int day) {
        return new FigurePeriod(digits(year) + two(month) + two(day));
    }

    /// The school year that ends in `year`.
    public static FigurePeriod schoolYear(int year) {
        return new FigurePeriod(digits(year == 0 ? 0 : year - 1) + "/" + digits(year));
    }

    /// A term of the school year that ends in `year`: 1 in autumn, 2 in spring.
    public static FigurePeriod term(int year, int term) {
        return new FigurePeriod(schoolYear(year).form + "-" + term);
    }

    private static FigurePeriod term(LocalDate start) {
        return start.getMonthValue() >= AUGUST ? term(start.getYear() + 1, 1) : term(start.getYear(), 2);
    }

    /// From the beginning of this one to the end of another.
    public FigurePeriod to(FigurePeriod last) {
        return new FigurePeriod(first() + RANGE + last.last());
    }

    /// All the time up to the end of this one.
    public FigurePeriod until() {
        return new FigurePeriod(RANGE + last());
    }

    /// This one and another.
    public FigurePeriod and(FigurePeriod other) {
        return new FigurePeriod(form + "," + other.form);
    }

    private String first() {
        int range = form.indexOf(RANGE);
        return range < 0 ? form : form.substring(0, range);
    }

    private String last() {
        int range = form.indexOf(RANGE);
        return range < 0 ? form : form.substring(range + RANGE.length());
    }

    private static String digits(int year) {
        return year == 0 ? NO_YEAR : String.format(Locale.ROOT, "%04d", year);
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}
