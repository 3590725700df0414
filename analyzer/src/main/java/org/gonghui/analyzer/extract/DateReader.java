package org.gonghui.analyzer.extract;

import org.gonghui.corpus.text.CharacterSet;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.Period;
import org.jspecify.annotations.Nullable;

/// Reads dates in digits: 2019年3月, 2017—2019年, 2018—2019学年第一学期, 六、七月, 2月1日至5日, 近三年. One instance reads one text.
final class DateReader {

    private static final String TO = "-—–~～至到－/";
    private static final String AND = "、和与及";
    /// What stands behind the first number of every date.
    private static final CharacterSet BEHIND = CharacterSet.of("年学月" + TO + AND);
    /// What stands within numbers besides their digits.
    private static final String WITHIN = ".．,， 点";
    private static final String DAY = "日号";
    private static final String STARTS = "。；;！？\n　 ";
    private static final String SCHOOL_YEAR = "学年";
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_YEARS = 30;
    private static final Words NEAR = new Words(java.util.List.of("近", "最近", "过去", "这", "前"));
    private static final Words FIRST = new Words(java.util.List.of("第一学期", "上学期", "秋季学期"));
    private static final Words SECOND = new Words(java.util.List.of("第二学期", "下学期", "春季学期"));

    private final String text;
    private final DocumentTime document;
    private final Words behind;

    /// @param behind words right behind a date that mean from then on
    DateReader(String text, DocumentTime document, Words behind) {
        this.text = text;
        this.document = document;
        this.behind = behind;
    }

    /// The date that begins at `at`, or null.
    ///
    /// @param year the year told right before it, 0 if none is
    @Nullable
    TimeMention read(int at, int year) {
        if (!BEHIND.has(Digits.at(text, runEnd(at)))) {
            return null;
        }
        int spelled = spelled(at);
        if (spelled >= Period.FIRST_YEAR && spelled <= Period.LAST_YEAR) {
            return year(at, spelled, at + YEAR_DIGITS);
        }
        PlainNumber number = NumberReader.read(text, at);
        int value = whole(number);
        if (number == null || value < 1) {
            return null;
        }
        if (number.end() - at == YEAR_DIGITS && value >= Period.FIRST_YEAR && value <= Period.LAST_YEAR) {
            return year(at, value, number.end());
        }
        TimeMention month = value <= MONTHS ? month(at, value, number.end(), year) : null;
        return month == null && value > 1 && value <= MOST_YEARS ? years(at, value, number.end()) : month;
    }

    /// Where the signs end that a number that begins at `at` may be written with.
    private int runEnd(int at) {
        int end = at;
        while (end < text.length() && (Digits.begins(text.charAt(end)) || WITHIN.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /// The year that is written 二〇一九年, -1 if none is.
    private int spelled(int at) {
        int year = is("年", at + YEAR_DIGITS) ? 0 : -1;
        for (int i = at; i < at + YEAR_DIGITS && year >= 0; i++) {
            int digit = Digits.chinese(text.charAt(i));
            year = digit < 0 ? -1 : year * 10 + digit;
        }
        return year;
    }

    private static int whole(@Nullable PlainNumber number) {
        if (number == null || number.value().scale() > 0 || number.value().precision() > YEAR_DIGITS) {
            return -1;
        }
        int value = number.value().intValue();
        return number.bare() && value > MONTHS ? -1 : value;
    }

    /// The whole number at `at`, -1 if there is none of at most `most`.
    private int number(int at, int most) {
        int value = whole(NumberReader.read(text, at));
        return value <= most ? value : -1;
    }

    private int end(int at) {
        PlainNumber number = NumberReader.read(text, at);
        return number == null ? at : number.end();
    }

    private boolean is(String signs, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private @Nullable TimeMention year(int at, int year, int end) {
        if (text.startsWith(SCHOOL_YEAR, end)) {
            return schoolYear(at, year + 1, end + SCHOOL_YEAR.length());
        }
        int behindYear = is("年", end) ? end + 1 : end;
        int to = is(TO, behindYear) ? number(behindYear + 1, Period.LAST_YEAR) : -1;
        int last = to > year ? end(behindYear + 1) : end;
        if (to > year && text.startsWith(SCHOOL_YEAR, last)) {
            return schoolYear(at, to, last + SCHOOL_YEAR.length());
        }
        if (to > year && is("年", last)) {
            return TimeMention.date(at, last + 1, FigurePeriod.year(year).to(FigurePeriod.year(to)), 0);
        }
        return behindYear == end
                ? null
                : since(at, is("度", behindYear) ? behindYear + 1 : behindYear, FigurePeriod.year(year), year);
    }

    private TimeMention schoolYear(int at, int year, int end) {
        int behindYear = is("度", end) ? end + 1 : end;
        String first = FIRST.at(text, behindYear);
        String second = SECOND.at(text, behindYear);
        if (first != null) {
            return TimeMention.date(at, behindYear + first.length(), FigurePeriod.term(year, 1), 0);
        }
        return second != null
                ? TimeMention.date(at, behindYear + second.length(), FigurePeriod.term(year, 2), 0)
                : TimeMention.date(at, behindYear, FigurePeriod.schoolYear(year), 0);
    }

    /// From a date on, if the words behind it say so.
    private TimeMention since(int at, int end, FigurePeriod from, int year) {
        String word = behind.at(text, end);
        return word == null || document.own().isEmpty()
                ? TimeMention.date(at, end, from, year)
                : TimeMention.date(at, end + word.length(), from.to(document.own().get()), 0);
    }

    private @Nullable TimeMention month(int at, int month, int end, int year) {
        if (at > 0 && text.charAt(at - 1) == '每') {
            return null;
        }
        boolean named = is("月", end);
        int next = named ? end + 1 : end;
        TimeMention several = several(at, month, next, named, year);
        if (several != null || !named) {
            return several;
        }
        int day = number(next, DAYS);
        int behindDay = day > 0 ? end(next) : next;
        return day > 0 && is(DAY, behindDay)
                ? days(at, FigurePeriod.day(of(month, year), month, day), month, behindDay + 1, year)
                : since(at, is("份", next) ? next + 1 : next, FigurePeriod.month(of(month, year), month), 0);
    }

    /// 一至六月, 3月至5月, 七、八月, 6月和10月; null if it is one month.
    private @Nullable TimeMention several(int at, int month, int next, boolean named, int year) {
        if (!is(TO, next) && !is(AND, next)) {
            return null;
        }
        int other = number(next + 1, MONTHS);
        int last = other > 0 ? end(next + 1) : next;
        boolean numbering = !named && (at == 0 || STARTS.indexOf(text.charAt(at - 1)) >= 0) && is("、", next)
                && (other != month + 1 || isArabic(at) != isArabic(next + 1));
        if (other <= 0 || !is("月", last) || numbering) {
            return null;
        }
        FigurePeriod first = FigurePeriod.month(of(month, year), month);
        FigurePeriod second = FigurePeriod.month(of(other, year), other);
        return TimeMention.date(at, last + 1, is(TO, next) ? first.to(second) : first.and(second), 0);
    }

    private boolean isArabic(int at) {
        return Digits.arabic(text.charAt(at)) >= 0;
    }

    private TimeMention days(int at, FigurePeriod first, int month, int end, int year) {
        int to = is(TO, end) ? number(end + 1, DAYS) : -1;
        int last = to > 0 ? end(end + 1) : end;
        if (to > 0 && is(DAY, last)) {
            return TimeMention.date(at, last + 1, first.to(FigurePeriod.day(of(month, year), month, to)), 0);
        }
        return since(at, end, first, 0);
    }

    private int of(int month, int year) {
        return year > 0 ? year : document.yearOf(month);
    }

    /// 近三年, 三年来: the last years up to that of the document.
    private @Nullable TimeMention years(int at, int years, int end) {
        String near = NEAR.endingAt(text, at, 2);
        boolean since = text.startsWith("年来", end) || text.startsWith("年间", end);
        if (!is("年", end) || (near == null && !since) || document.year() == 0) {
            return null;
        }
        int start = near == null ? at : at - near.length();
        FigurePeriod period = FigurePeriod.year(document.year() - years + 1).to(FigurePeriod.year(document.year()));
        return TimeMention.date(start, since ? end + 2 : end + 1, period, 0);
    }
}
