package org.gonghui.corpus.split;

import java.util.List;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.CharacterSet;

/// Recognises how a news item begins: a headline, and behind it where and when it was published, or a dateline.
final class NewsRule {

    /// A headline, its second line, and what a site puts between.
    private static final int REACH = 3;
    private static final int MIN_LENGTH = 6;
    private static final int DATED = 8;
    /// The name of who published, alone in its line.
    private static final int NAME = 10;
    /// A day stands so near the beginning of the first sentence of a news item.
    private static final int DAY_WITHIN = 60;
    private static final String DAY = "\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}";
    /// Of furniture, which is the site's own.
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:来源|作者|供稿|撰稿|通讯员|记者|编辑|发布|发表|更新|录入|时间|日期|浏览|点击|阅读|人气)[^:]{0,4}:|^\\d{2}-\\d{2}\\d{2}:\\d{2}|" + DAY);
    /// Of a line that may be the writer's: the time alone may be that of an event, as in a programme.
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:(?:文章|信息|稿件)?来源|作者|供稿|撰稿|通讯员|记者|编辑|(?:发布|发表|更新|录入)(?:时间|日期|人|者)?|浏览(?:次数|量)?|点击(?:次数|量)?"
                    + "|阅读(?:次数|量)?|(?:时间|日期)(?=:" + DAY + ")):[^。]*$");
    private static final Pattern DATELINE = Pattern.compile(
            "[(【\\[]?(?:本[网报刊站台校]|[\\u4E00-\\u9FFF]{1,8}[网报社台])(?:\\d{1,2}月\\d{1,2}日)?讯|[\\u4E00-\\u9FFF]{2,8}讯[(【](?:通讯员|记者|特约)"
                    + "|[(【\\[](?:通讯员|记者|特约记者)|(?:本[网报刊]|校园)?(?:通讯员|记者)[^,。:]{2,8}(?:报道|讯|摄)");

    static final Formula EVENT = new Formula(
            "[\\d一二三四五六七八九十]{1,3}月(?:[\\d一二三四五六七八九十]{1,3}[日号]|[上中下]旬|[底初])|本月(?:\\d{1,2}[日号]|[上中下]旬|[底初])|近日|日前|昨日|昨天|今天|今日|最近|连日来|"
                    + "(?:上午|下午)\\d{1,2}[点时:]|(?:教师|妇女|重阳|劳动|中秋|国庆|端午|植树|春|元宵)节(?:当天|前夕|来临|到来|将至|临近)",
            "0123456789一二三四五六七八九十本近日昨今最连上下教妇重劳中国端植春元");
    /// Each match of the expression holds one of them.
    private static final CharacterSet OF_EVENT = CharacterSet.of("月日昨今最连午节");
    private static final String ENDS = ",:、;。";

    private NewsRule() {}

    /// Whether a line names a day as news do, near its beginning.
    static boolean namesDay(Line line) {
        String near = line.text().substring(0, Math.min(DAY_WITHIN, line.text().length()));
        return OF_EVENT.anyIn(near) && EVENT.isIn(near);
    }

    /// Whether a line could stand above a news item: short, without a number, and no sentence. Unlike other titles it
    /// may ask or exclaim.
    static boolean canBeHeadline(Line line) {
        String text = line.text();
        return !line.furniture() && text.length() >= MIN_LENGTH && text.length() <= TitleRule.MAX_LENGTH
                && !line.isNumbered() && text.indexOf('。') < 0 && text.indexOf('|') < 0 && text.indexOf(';') < 0
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0 && !text.contains("如下") && !EndRule.isDate(line)
                && !TitleRule.isColumn(line) && line.score(Cue.ANNOUNCEMENT) == 0;
    }

    /// Whether a news item begins with the line at `index`.
    static boolean isHeadline(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (!canBeHeadline(line) || TitleRule.isSubtitle(line)) {
            return false;
        }
        for (int i = index + 1; i < Math.min(lines.size(), index + REACH); i++) {
            Line next = lines.get(i);
            boolean name = !next.furniture() && i == index + 1 && next.text().length() <= NAME
                    && line.text().length() > NAME && HeadingForm.isBare(next);
            if (name) {
                continue;
            }
            if (next.furniture() ? PUBLISHED.matcher(next.text()).find() : tellsSource(next)) {
                return true;
            }
            if (!next.furniture() && !TitleRule.isSubtitle(next)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the line is a headline with a day behind it, as news items on one page have them one after the other.
    static boolean isDated(List<Line> lines, int index) {
        if (lines.get(index).text().length() < DATED || !canBeHeadline(lines.get(index))) {
            return false;
        }
        int next = index + 1;
        while (next < lines.size() && lines.get(next).furniture()) {
            next++;
        }
        return next < lines.size() && OpeningRule.isSentence(lines.get(next)) && namesDay(lines.get(next));
    }

    private static boolean tellsSource(Line line) {
        return BYLINE.matcher(line.text()).matches()
                || (OpeningRule.isSentence(line) && DATELINE.matcher(line.text()).lookingAt());
    }
}
