package org.gonghui.corpus.split;

import java.util.regex.Pattern;

/// Recognises the headings of a calendar: 三月, 一、二月, 9月份:, 第三至五周, 2月新学期新面貌.
final class MonthRule {

    private static final String MONTH = "(?:[一二三四五六七八九十]{1,2}|1?\\d)";
    private static final Pattern MONTHS = Pattern.compile(
            "[(【]?" + MONTH + "月?(?:[、,至到和~—-]+" + MONTH + "月?)*月?份?[)】]?[:。]?");
    private static final String WEEK = "(?:第?(?:[一二三四五六七八九十]{1,3}|\\d{1,2}))";
    private static final Pattern WEEKS = Pattern.compile(
            WEEK + "周?(?:[、,至到~—-]+" + WEEK + "周?)*周(?:[((][^))]{2,16}[))])?[:。]?");
    private static final Pattern NAMED = Pattern.compile(MONTH + "月份?[^,;:、。日]{2,16}[。:]?");

    private MonthRule() {}

    /// Whether the text says one or several months, or weeks of a term, and nothing else.
    static boolean isMonths(String text) {
        return text.length() <= 20 && ((text.indexOf('月') > 0 && MONTHS.matcher(text).matches())
                || (text.indexOf('周') > 0 && WEEKS.matcher(text).matches()));
    }

    /// Whether the text is a month and a motto for it.
    static boolean isNamedMonth(String text) {
        return text.length() <= 24 && text.indexOf('月') > 0 && NAMED.matcher(text).matches();
    }
}
