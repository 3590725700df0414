package org.gonghui.corpus.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodType;

/// Reads years and kinds of period from a text in its compact form.
final class YearReader {

    /// A year in a text.
    ///
    /// @param year the year, of a school year the one in which it begins
    /// @param start where it begins
    /// @param end one past its end, 年 or 学年 included
    /// @param school whether it is a school year
    record Year(int year, int start, int end, boolean school) {}

    private static final String FIRST_DIGITS = "12一二";
    private static final String DIGITS = "〇零○ＯOo0Ο一二三四五六七八九";
    private static final String DIGIT = "[" + DIGITS + "]";
    private static final int SHORT_DIGITS = 2;
    private static final int CENTURY = 100;
    /// Two digits above it are of the last century.
    private static final int LAST_SHORT = 50;
    /// Of two digits are 08年 and 12年度; 12年 may be as long as that.
    private static final String SHORT_YEAR = "0\\d(?=年(?![级代]))|[129]\\d(?=年度)";
    private static final Pattern YEAR = Pattern
            .compile("(?<![\\d.第])((?:19|20)\\d\\d|[一二]" + DIGIT + "{3}|" + SHORT_YEAR + ")"
                    + "(?:(?:学年|年)?(?:[-—–~至/]+)((?:20)?\\d\\d|二?" + DIGIT + "{2,3})(?=学?年))?(学?年)?");
    private static final String BLANKS = "-_xX*×○=";
    private static final Pattern REDACTED = Pattern.compile(
            "(?:(?:20|19|201|202|二〇)?[" + BLANKS + "]{1,4}|\\d{2}[-_xX*×]{1,2})(?:学?年)");
    private static final Pattern DATE = Pattern.compile("年(\\d{1,2}|[一二三四五六七八九十]{1,3})月|[-./](\\d{1,2})[-./]\\d{1,2}");
    private static final Pattern STATISTICS = Pattern.compile("10月1?日?[至到-].*9月(?:30日|底)");
    private static final Pattern HALF = Pattern.compile("(?<![上下])(?:半年来|半年工作|又半载)");
    private static final Pattern TERM = Pattern.compile("(?:第[一二]|[上下本一]|[春秋]季)学期|本期来");
    private static final String CHINESE = "零一二三四五六七八九";

    private YearReader() {}

    /// Years in the order of the text: with 年 behind them, or at the end of the text.
    static List<Year> years(String text) {
        int first = firstDigit(text);
        if (first < 0) {
            return List.of();
        }
        List<Year> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(text);
        for (boolean found = matcher.find(first); found; found = matcher.find()) {
            boolean marked = matcher.group(3) != null || matcher.end() == text.length()
                    || text.charAt(matcher.end()) == ')' || text.startsWith("统计年度", matcher.end())
                    || text.startsWith("上半年", matcher.end()) || text.startsWith("下半年", matcher.end())
                    || isDated(text, matcher.end());
            int year = value(matcher.group(1));
            if (marked && year >= Period.FIRST_YEAR && year <= Period.LAST_YEAR) {
                boolean school = "学年".equals(matcher.group(3));
                years.add(new Year(year, matcher.start(), matcher.end(), school));
            }
        }
        return years;
    }

    /// Where a year may begin; -1 if nowhere. Most lines have no such place.
    private static int firstDigit(String text) {
        for (int i = 0; i + SHORT_DIGITS < text.length(); i++) {
            boolean full = FIRST_DIGITS.indexOf(text.charAt(i)) >= 0 && isSecondDigit(text.charAt(i + 1));
            if (full || (text.charAt(i + SHORT_DIGITS) == '年' && Character.isDigit(text.charAt(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSecondDigit(char c) {
        return c == '9' || DIGITS.indexOf(c) >= 0;
    }

    /// Whether the text blanks a year: 20__年, 20xx年, --年, 201x年.
    static boolean isRedacted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (BLANKS.indexOf(text.charAt(i)) >= 0) {
                return REDACTED.matcher(text).find();
            }
        }
        return false;
    }

    /// The kind of period that the text says it covers.
    static Optional<PeriodType> type(String text) {
        if (text.contains("统计年度") || (text.contains("10月") && STATISTICS.matcher(text).find())) {
            return Optional.of(PeriodType.STATISTICS_YEAR);
        }
        if (text.contains("上半年") || (text.indexOf('半') >= 0 && HALF.matcher(text).find())) {
            return Optional.of(PeriodType.FIRST_HALF);
        }
        if (text.contains("下半年")) {
            return Optional.of(PeriodType.SECOND_HALF);
        }
        if (text.indexOf('期') >= 0 && TERM.matcher(text).find()) {
            return Optional.of(PeriodType.TERM);
        }
        return text.contains("学年") && !text.contains("每学年") ? Optional.of(PeriodType.SCHOOL_YEAR) : Optional.empty();
    }

    /// The month of a date behind a year; empty if there is none.
    static OptionalInt month(String text, Year year) {
        Matcher matcher = DATE.matcher(text).region(text.charAt(year.end() - 1) == '年' ? year.end() - 1 : year.end(),
                text.length());
        if (!matcher.lookingAt()) {
            return OptionalInt.empty();
        }
        String month = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        int value = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : chineseMonth(month);
        return value >= 1 && value <= 12 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private static boolean isDated(String text, int at) {
        return at < text.length() && "-./".indexOf(text.charAt(at)) >= 0
                && text.substring(at).matches("[-./]\\d{1,2}[-./]\\d{1,2}.*");
    }

    private static int chineseMonth(String month) {
        int ten = month.indexOf('十');
        return ten < 0 ? CHINESE.indexOf(month) : 10 + (month.length() > 1 ? CHINESE.indexOf(month.charAt(1)) : 0);
    }

    private static int value(String year) {
        int value = 0;
        for (int i = 0; i < year.length(); i++) {
            char c = year.charAt(i);
            int digit = Character.isDigit(c) ? c - '0' : Math.max(0, CHINESE.indexOf(c));
            value = value * 10 + digit;
        }
        if (year.length() > SHORT_DIGITS) {
            return value;
        }
        return value + (value > LAST_SHORT ? 19 : 20) * CENTURY;
    }
}
