package org.gonghui.corpus.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises the titles of documents by their form: short, no sentence, a noun such as 总结 at its place.
final class TitleRule {

    /// Longest title seen in use, in units of the compact form.
    static final int MAX_LENGTH = 50;

    private static final String NUMBER = "(?:[一二三四五六七八九十]{1,3}|\\d{1,2})";
    private static final String WORD = "(?:篇|范文|报告|例文|范例|样本|模板|总结|计划|小结|汇报|材料)";
    /// What sites call the texts that they offer.
    private static final String CHOSEN = "精选|推荐|热门|优秀|优质|实用|最新|通用|必备|经典";
    private static final Pattern SERIES_AT_END = Pattern.compile(
            "(?:" + WORD + "第?(" + NUMBER + ")篇?|第(" + NUMBER + ")[篇则份]|[((【](?:" + CHOSEN + "|范文|第|篇){0,3}(" + NUMBER
                    + ")[篇则份]?[))】]|之(" + NUMBER + "))[:.。]?$");
    private static final Pattern SERIES_AT_START = Pattern.compile(
            "^[【\\[(]?(?:(?:篇|范文|报告|例文|范例|样本|模板)(" + NUMBER + ")|第(" + NUMBER
                    + ")[篇则份])[】\\])]?(?:[::、.]|$|(?<=[】\\])]))");
    private static final Pattern PAGE_TITLE = Pattern.compile("(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[篇则份][)】]?$");
    private static final Pattern NUMBERED_PART = Pattern.compile(".*第[^第]{1,3}[篇则份][)】]?$");
    private static final Pattern OWNER = Pattern.compile("工会|学校|小学|中学|幼儿园|学院|公司|教育|委员会|职代会|教代会|职工|女工");

    private static final Pattern SCHOOL = Pattern.compile(
            "^(?:.{2,15}?(?:小学|中学|学校|幼儿园|学院|初中|高中|职高|职校|[一二三四五六七八九十实][中小])|[我本][校园院]).*");
    private static final int MIN_HEADLINE = 8;
    private static final Pattern HEADLINE = Pattern
            .compile("举办|举行|召开|开展|组织|完成|启动|走访|慰问|参加|荣获|喜获|成立|圆满|纪实|侧记|掠影|送温暖|活动");
    private static final Pattern HEADLINE_OWNER = Pattern.compile("工会|教职工|教师|教工|中学|小学|幼儿园|学校");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}|20[xX_*-]{1,2}|[〇零○Oo一二三四五六七八九]{4}|[上下]半年|[学本]年");

    private TitleRule() {}

    /// Whether the line has the form of a title, of a series or not.
    static boolean isTitle(Line line) {
        return seriesNumber(line) > 0 || isPlainTitle(line);
    }

    /// Whether the line has the form of a title and ends in the noun of one.
    static boolean isPlainTitle(Line line) {
        return line.score(Cue.TITLE) >= 4 && hasForm(line) && !isPageTitle(line);
    }

    /// Whether the first line of a document is its title although it lacks the noun: it names the union, and a year.
    static boolean isBareTitle(Line line) {
        return hasForm(line) && line.text().contains("工会") && YEAR.matcher(line.text()).find()
                && line.score(Cue.OPENING) < 5 && !EndRule.isDate(line);
    }

    /// Whether the first line of a page is a headline: not the noun of a title, but a school or a union, and no sentence.
    static boolean isHeadline(Line line) {
        return hasForm(line) && line.text().length() >= MIN_HEADLINE && HEADLINE.matcher(line.text()).find()
                && (namesSchool(line) || HEADLINE_OWNER.matcher(line.text()).find()) && line.score(Cue.OPENING) < 5
                && !EndRule.isDate(line);
    }

    /// Whether the title says whose document it is.
    static boolean namesOwner(Line line) {
        return OWNER.matcher(line.text()).find();
    }

    /// Whether the title begins with the name of a school, or with 我校.
    static boolean namesSchool(Line line) {
        return SCHOOL.matcher(line.text()).matches();
    }

    /// Whether the title says of which year the document is.
    static boolean namesYear(Line line) {
        return YEAR.matcher(line.text()).find();
    }

    /// The place of the titled document in a series such as 范文篇1, 报告五, 【第二则】; 0 if there is no series.
    static int seriesNumber(Line line) {
        if (!hasForm(line) || isPageTitle(line)) {
            return 0;
        }
        Matcher start = SERIES_AT_START.matcher(line.text());
        if (start.find() && (start.end() == line.text().length() || line.score(Cue.TITLE) > 0)) {
            return number(start);
        }
        Matcher end = SERIES_AT_END.matcher(line.text());
        return line.score(Cue.TITLE) > 0 && end.find() ? number(end) : 0;
    }

    /// Whether the line is the title of a page that says how many documents it holds.
    static boolean isPageTitle(Line line) {
        return line.text().length() <= MAX_LENGTH && line.score(Cue.TITLE) > 0
                && PAGE_TITLE.matcher(line.text()).find() && !NUMBERED_PART.matcher(line.text()).matches();
    }

    /// Whether the line continues a title: ——在…会上的报告.
    static boolean isSubtitle(Line line) {
        return line.text().length() <= MAX_LENGTH && (line.text().startsWith("——") || line.text().startsWith("--"))
                && hasForm(line);
    }

    /// Short, and not a sentence.
    static boolean hasForm(Line line) {
        return line.text().length() <= MAX_LENGTH && line.marker().style() == Numbering.NONE
                && !isSentence(line.text());
    }

    /// Asked of every short line several times over, and so without an expression.
    private static boolean isSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("。;!?|".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return (!text.isEmpty() && ",:、".indexOf(text.charAt(text.length() - 1)) >= 0) || text.contains("如下");
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
