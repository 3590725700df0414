package org.gonghui.corpus.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.CharacterSet;

/// How far a line looks like a title.
///
/// @param fits whether it is short, without a number, and no sentence
/// @param ofPage whether it is the title of a page that says how many documents it holds
/// @param series the place of the titled document in a series such as 范文篇1, 报告五, 【第二则】; 0 if there is no series
/// @param runOn the same of a line in which the text goes on behind the title: 【篇二】2023年，…; 0 if it does not
record TitleForm(boolean fits, boolean ofPage, int series, int runOn) {

    private static final CharacterSet STOPS = CharacterSet.of("。;!?|");

    /// Longest title seen in use, in units of the compact form.
    static final int MAX_LENGTH = 50;

    private static final TitleForm NONE = new TitleForm(false, false, 0, 0);
    private static final TitleForm PLAIN = new TitleForm(true, false, 0, 0);

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String NUMBER = "(?:[" + NUMERALS + "]{1,3}|\\d{1,2})";
    private static final String WORD = "(?:篇|范文|报告|例文|范例|样本|模板|总结|计划|小结|汇报|材料)";
    /// What sites call the texts that they offer.
    private static final String CHOSEN = "精选|推荐|热门|优秀|优质|实用|最新|通用|必备|经典";
    private static final Pattern SERIES_AT_END = Pattern.compile(
            "(?:" + WORD + "第?(" + NUMBER + ")篇?|第(" + NUMBER + ")[篇则份]|[((【](?:" + CHOSEN + "|范文|第|篇){0,3}(" + NUMBER
                    + ")[篇则份]?[))】]|之(" + NUMBER + "))[:.。]?(?:\\d{3,4}字(?:左右|以上)?)?$");
    /// What may stand behind the number of a series: a measure word, a bracket, a stop.
    private static final int BEHIND_NUMBER = 3;
    private static final Pattern SERIES_AT_START = Pattern.compile(
            "[【\\[(]?(?:(?:篇|范文|报告|例文|范例|样本|模板|文章|简讯|快讯|[Pp][Aa][Rr][Tt])(" + NUMBER + ")|第(" + NUMBER
                    + ")[篇则份])[】\\])]?(?:[::、.]|$|(?<=[】\\])]))");
    /// Before a title: 第1篇 学校工会工作总结, 【第2篇 学校工会工作总结.
    private static final Pattern COUNT_AT_START = Pattern.compile("[【\\[(]?第(" + NUMBER + ")[篇则份]");
    /// A number before a text that may begin with one: 篇12023年 is 篇1 and 2023年, 篇一一年来 is 篇一.
    private static final String NEXT_NUMBER = "([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|\\d{1,2}?(?=(?:19|20)\\d\\d|\\D))";
    private static final String TITLE_NOUN = "(?:总结|计划|报告|小结|汇报|材料|制度|决议|讲话|申请书|倡议书)(?:范文|模板|范例|[(][^()]{1,6}[)])?";
    /// 【篇二】, 第二则:, 学校工会工作总结篇二, 学校工会工作总结(2), and some text behind it.
    private static final Pattern RUN_ON = Pattern.compile("(?:"
            + "[【\\[(]?(?:(?:篇|范文|例文|范例|样本|模板)" + NEXT_NUMBER + "|第" + NEXT_NUMBER + "[篇则份])[】\\])]?[:、.]?"
            + "|[^。;,!?]{0,30}" + TITLE_NOUN
            + "(?:[\\[(【](?:第|篇)?" + NEXT_NUMBER + "[篇则份]?[\\])】]|第" + NEXT_NUMBER + "[篇则份]|篇" + NEXT_NUMBER + "):?"
            + ")(?=.{20})");
    /// What the number of a run-on title stands behind or in, near the beginning of the line.
    private static final CharacterSet RUN_ON_SIGNS = CharacterSet.of("篇则份范例样模[(【");
    private static final int RUN_ON_WITHIN = 36;
    private static final int LONGEST_LABEL = 9;
    private static final Pattern LABEL_LEAD = Pattern.compile("^(?:下面|以下|接下来)[是为]?");
    private static final String MEASURES = "篇则份";
    /// A page says how many texts it holds, where the number may be lost, or which page of a text it is.
    private static final Pattern PAGE_TITLE = Pattern.compile(
            "(?:(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[篇则份][)】]?|[(【](?:" + CHOSEN + ")?篇[)】]|[(]第\\d{1,2}页[)])$");
    /// So a site calls a text that it offers: 最新小学工会工作总结范文.
    private static final Pattern OFFERED = Pattern
            .compile("(?:最新|热门|精选|优秀|实用|经典|通用).{4,}(?:范文|模板|范本|样本|例文)(?:大全|精选|集锦|汇总|推荐|参考)?");
    private static final Pattern NUMBERED_PART = Pattern.compile(".*第[^第]{1,3}[篇则份][)】]?$");

    /// Who signs a text: 述职人:张清源.
    private static final Pattern SIGNED = Pattern.compile("(?:述职|汇报|报告|总结|计划|撰稿|撰写|执笔|填报|填表|审核)人:");

    private static final Pattern ENTRY = Pattern
            .compile("\\d{0,3}(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}\\D.*(?<!总结|小结|计划|汇报|报告)");

    /// The form of a line.
    ///
    /// @param titleScore how much it holds of the nouns with which titles end
    static TitleForm of(String text, Marker marker, int titleScore) {
        if (text.length() > MAX_LENGTH) {
            return runOn(text);
        }
        if (isCaption(text) || isAttached(text) || isEntry(text) || SIGNED.matcher(text).lookingAt()) {
            return NONE;
        }
        boolean ofPage = titleScore > 0 && isPageTitle(text);
        int alone = labelNumber(text);
        if (alone > 0) {
            return new TitleForm(true, false, alone, 0);
        }
        if (marker.style() != Numbering.NONE || isSentence(text)) {
            return ofPage ? new TitleForm(false, true, 0, 0) : runOn(text);
        }
        int series = ofPage ? 0 : series(text, titleScore);
        return ofPage || series > 0 ? new TitleForm(true, ofPage, series, 0) : PLAIN;
    }

    /// Whether it is a line of a record, with a day at its beginning: 1 2017.2.17 会议室 工会委员会:讨论学期计划 7.
    static boolean isEntry(String text) {
        return Character.isDigit(text.charAt(0)) && ENTRY.matcher(text).matches();
    }

    /// Whether it is the caption of a table: 表1, 附表二.
    private static boolean isCaption(String text) {
        int number = text.indexOf('表') + 1;
        return (number == 1 || (number == 2 && text.charAt(0) == '附')) && number < text.length()
                && (NUMERALS.indexOf(text.charAt(number)) >= 0 || Character.isDigit(text.charAt(number)));
    }

    /// Whether it announces what is attached to the text above, not another union's text: 附:活动安排.
    private static boolean isAttached(String text) {
        return text.startsWith(HeadingRule.ATTACHED) && !text.contains("工会");
    }

    private static boolean isSentence(String text) {
        return STOPS.anyIn(text) || (!text.isEmpty() && ",:、".indexOf(text.charAt(text.length() - 1)) >= 0)
                || text.contains("如下");
    }

    private static boolean isPageTitle(String text) {
        return (endsIn(MEASURES + "页", text, 2) && PAGE_TITLE.matcher(text).find()
                && !NUMBERED_PART.matcher(text).matches())
                || (endsIn("文板本全选锦总荐考", text, 1) && OFFERED.matcher(text).matches());
    }

    /// The number of a series that stands alone above its text, 范文二: or 下面是第二篇:; 0 if the line is something else.
    private static int labelNumber(String text) {
        if (text.length() > LONGEST_LABEL || text.charAt(text.length() - 1) != ':') {
            return 0;
        }
        Matcher start = SERIES_AT_START.matcher(LABEL_LEAD.matcher(text).replaceFirst(""));
        return start.matches() ? number(start) : 0;
    }

    private static int series(String text, int titleScore) {
        Matcher start = SERIES_AT_START.matcher(text);
        if (start.lookingAt() && (start.end() == text.length() || titleScore > 0)) {
            return number(start);
        }
        return titleScore == 0 ? 0 : numberOfTitle(text);
    }

    private static int numberOfTitle(String text) {
        Matcher count = COUNT_AT_START.matcher(text);
        if (count.lookingAt()) {
            return number(count);
        }
        if (!endsIn(NUMERALS + "0123456789", text, BEHIND_NUMBER + 2)) {
            return 0;
        }
        Matcher end = SERIES_AT_END.matcher(text);
        return end.find() ? number(end) : 0;
    }

    private static TitleForm runOn(String text) {
        if (RUN_ON_SIGNS.next(text, 0) >= Math.min(text.length(), RUN_ON_WITHIN)) {
            return NONE;
        }
        Matcher start = RUN_ON.matcher(text);
        return start.lookingAt() ? new TitleForm(false, false, 0, number(start)) : NONE;
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
                return MarkerReader.value(digits);
            }
        }
        return 0;
    }
}
