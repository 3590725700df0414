package org.gonghui.corpus.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far a line looks like a title.
///
/// @param fits whether it is short, without a number, and no sentence
/// @param ofPage whether it is the title of a page that says how many documents it holds
/// @param series the place of the titled document in a series such as 范文篇1, 报告五, 【第二则】; 0 if there is no series
record TitleForm(boolean fits, boolean ofPage, int series) {

    /// Longest title seen in use, in units of the compact form.
    static final int MAX_LENGTH = 50;

    private static final TitleForm NONE = new TitleForm(false, false, 0);
    private static final TitleForm PLAIN = new TitleForm(true, false, 0);

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String NUMBER = "(?:[" + NUMERALS + "]{1,3}|\\d{1,2})";
    private static final String WORD = "(?:篇|范文|报告|例文|范例|样本|模板|总结|计划|小结|汇报|材料)";
    /// What sites call the texts that they offer.
    private static final String CHOSEN = "精选|推荐|热门|优秀|优质|实用|最新|通用|必备|经典";
    private static final Pattern SERIES_AT_END = Pattern.compile(
            "(?:" + WORD + "第?(" + NUMBER + ")篇?|第(" + NUMBER + ")[篇则份]|[((【](?:" + CHOSEN + "|范文|第|篇){0,3}(" + NUMBER
                    + ")[篇则份]?[))】]|之(" + NUMBER + "))[:.。]?$");
    /// What may stand behind the number of a series: a measure word, a bracket, a stop.
    private static final int BEHIND_NUMBER = 3;
    private static final Pattern SERIES_AT_START = Pattern.compile(
            "[【\\[(]?(?:(?:篇|范文|报告|例文|范例|样本|模板|简讯|快讯)(" + NUMBER + ")|第(" + NUMBER
                    + ")[篇则份])[】\\])]?(?:[::、.]|$|(?<=[】\\])]))");
    private static final int LONGEST_LABEL = 6;
    private static final String MEASURES = "篇则份";
    private static final Pattern PAGE_TITLE = Pattern.compile("(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[篇则份][)】]?$");
    private static final Pattern NUMBERED_PART = Pattern.compile(".*第[^第]{1,3}[篇则份][)】]?$");

    /// The form of a line.
    ///
    /// @param titleScore how much it holds of the nouns with which titles end
    static TitleForm of(String text, Marker marker, int titleScore) {
        if (text.length() > MAX_LENGTH || isCaption(text)) {
            return NONE;
        }
        boolean ofPage = titleScore > 0 && isPageTitle(text);
        int alone = labelNumber(text);
        if (alone > 0) {
            return new TitleForm(true, false, alone);
        }
        if (marker.style() != Numbering.NONE || isSentence(text)) {
            return ofPage ? new TitleForm(false, true, 0) : NONE;
        }
        int series = ofPage ? 0 : series(text, titleScore);
        return ofPage || series > 0 ? new TitleForm(true, ofPage, series) : PLAIN;
    }

    /// Whether it is the caption of a table: 表1, 附表二.
    private static boolean isCaption(String text) {
        int number = text.indexOf('表') + 1;
        return (number == 1 || (number == 2 && text.charAt(0) == '附')) && number < text.length()
                && (NUMERALS.indexOf(text.charAt(number)) >= 0 || Character.isDigit(text.charAt(number)));
    }

    private static boolean isSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("。;!?|".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return (!text.isEmpty() && ",:、".indexOf(text.charAt(text.length() - 1)) >= 0) || text.contains("如下");
    }

    private static boolean isPageTitle(String text) {
        return endsIn(MEASURES, text, 2) && PAGE_TITLE.matcher(text).find() && !NUMBERED_PART.matcher(text).matches();
    }

    /// The number of a series that stands alone above its text, 范文二:; 0 if the line is something else.
    private static int labelNumber(String text) {
        if (text.length() > LONGEST_LABEL || text.charAt(text.length() - 1) != ':') {
            return 0;
        }
        Matcher start = SERIES_AT_START.matcher(text);
        return start.matches() ? number(start) : 0;
    }

    private static int series(String text, int titleScore) {
        Matcher start = SERIES_AT_START.matcher(text);
        if (start.lookingAt() && (start.end() == text.length() || titleScore > 0)) {
            return number(start);
        }
        if (titleScore == 0 || !endsIn(NUMERALS + "0123456789", text, BEHIND_NUMBER + 1)) {
            return 0;
        }
        Matcher end = SERIES_AT_END.matcher(text);
        return end.find() ? number(end) : 0;
    }

    /// Whether one of `characters` is among the last of `text`: few lines end so, and an expression need be tried on no
    /// others.
    private static boolean endsIn(String characters, String text, int last) {
        for (int i = Math.max(0, text.length() - last); i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int number(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String digits = matcher.group(group);
            if (digits != null) {
                return digits.charAt(0) <= '9' ? Integer.parseInt(digits) : MarkerReader.chineseValue(digits);
            }
        }
        return 0;
    }
}
