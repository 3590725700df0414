package org.gonghui.corpus.split;

import java.util.List;
import java.util.regex.Pattern;

/// Recognises the first line of a title that takes two: the name of the school, or a motto, above the line with the noun.
final class LeadRule {

    private static final int SHORT = 8;
    /// Longest first line.
    private static final int LONGEST = 40;
    private static final Pattern NO_MOTTO = Pattern.compile(
            ".*[>/|:。].*|.*[;!?,、]|.*下载|(?:扩展|延伸|拓展|相关|推荐|更多).{0,4}(?:阅读|推荐|文章|链接)");

    private LeadRule() {}

    /// A title's first line, if it has two: the name of the school, or a motto. What stands below another short line is
    /// the last of a menu.
    static int withLead(List<Line> lines, int title) {
        int lead = title - 1;
        return lead >= 0 && leads(lines, lead) && !isBelowShort(lines, lead) ? lead : title;
    }

    private static boolean isBelowShort(List<Line> lines, int index) {
        return index > 0 && !lines.get(index - 1).furniture() && lines.get(index - 1).text().length() <= SHORT
                && !EndRule.isDate(lines.get(index - 1)) && !EndRule.isSignature(lines.get(index - 1))
                && lines.get(index).text().length() <= SHORT;
    }

    /// Whether a line is the first of a title of which the next line holds the noun.
    static boolean leads(List<Line> lines, int index) {
        if (index + 1 >= lines.size() || lines.get(index).furniture() || lines.get(index + 1).furniture()) {
            return false;
        }
        Line line = lines.get(index);
        Line next = lines.get(index + 1);
        return (TitleRule.isSubtitle(next) || (TitleRule.isPlainTitle(next) && !TitleRule.isTitle(line)))
                && isMotto(line) && !TitleRule.mayBeColumn(line) && !MonthRule.isMonths(line.text())
                && TitleRule.seriesNumber(next) == 0
                && !(isBehindText(lines, index) && EndRule.isSignature(line) && TitleRule.namesOwner(next))
                && !EndRule.isDate(line)
                && line.score(Cue.ANNOUNCEMENT) == 0;
    }

    private static boolean isBehindText(List<Line> lines, int index) {
        int before = index - 1;
        while (before >= 0 && lines.get(before).furniture()) {
            before--;
        }
        return before >= 0;
    }

    private static boolean isMotto(Line line) {
        return line.text().length() <= LONGEST && !line.isNumbered() && !TitleRule.isPageTitle(line)
                && !NO_MOTTO.matcher(line.text()).matches();
    }
}
