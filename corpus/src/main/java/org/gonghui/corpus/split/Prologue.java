package org.gonghui.corpus.split;

import java.util.List;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.CharacterSet;

/// Finds the lines at the top of a page that belong to none of its documents: the page's own title, data about the
/// file, words to the readers, and the teaser, which repeats how the first document begins.
final class Prologue {

    private static final int MAX_LINES = 12;
    private static final int TEASER_WITHIN = 8;
    private static final int TEASER_REPEATS = 12;
    /// Menus have an entry a line.
    private static final int MAX_HEAD = 40;
    private static final int GENERIC = 6;
    private static final int MIN_TITLE = 6;
    private static final int ALIKE = 4;
    private static final int MAX_EXTENDED = 70;
    /// Between a title and the name of the site.
    private static final String SEPARATORS = "-_|—–";
    private static final Pattern LABEL = Pattern.compile("[^:]{0,4}(?:标题|题目|名称|题名|浏览|阅读):");
    private static final Pattern SITE = Pattern.compile("[-_|—–][^-_|—–]{2,12}(?:网|网站|文库|范文|大全|论坛|博客|资料库)$");
    private static final int THIN = 40;
    /// Words to the readers take fewer lines of text than any document.
    private static final int MAX_THICK = 2;
    private static final int SURE = 4;
    private static final int LABEL_LENGTH = 3;
    private static final int LONGEST_NAME = 8;

    /// Labels, the editor's among them, have none.
    private static final CharacterSet STOP = CharacterSet.of("。!?");

    private Prologue() {}

    /// The number of lines before the first that belongs to a document.
    static int length(List<Line> lines) {
        int first = firstOfSeries(lines);
        if (first >= 0) {
            return LeadRule.withLead(lines, first);
        }
        int title = Math.max(firstTitle(lines), pageTitle(lines));
        int end = title < 0 ? 0 : behindPageTitle(lines, title);
        while (end < lines.size() && (isOutside(lines, end) || isColumnAbove(lines, end))) {
            end++;
        }
        return end;
    }

    /// Whether a line at the top repeats the beginning of a line soon after and breaks off.
    static boolean isTeaser(List<Line> lines, int index) {
        String text = lines.get(index).text();
        if (index >= TEASER_WITHIN || (!text.endsWith("..") && !text.endsWith("…"))) {
            return false;
        }
        return lines.subList(index + 1, Math.min(lines.size(), index + TEASER_WITHIN)).stream()
                .anyMatch(line -> line.text().length() >= TEASER_REPEATS
                        && text.contains(line.text().substring(0, TEASER_REPEATS)));
    }

    /// The first title of a series, if it has the number one and no document can stand before it.
    private static int firstOfSeries(List<Line> lines) {
        int thick = 0;
        for (int i = 0; i < lines.size() && thick <= MAX_THICK; i++) {
            int number = lines.get(i).furniture() ? 0 : TitleRule.seriesNumber(lines.get(i));
            if (number > 0) {
                return number == 1 ? behindContents(lines, i) : thick == 0 ? i : -1;
            }
            thick += isThin(lines, i) ? 0 : 1;
        }
        return -1;
    }

    /// A table of contents holds the same titles with nothing between them: the first that comes again begins the text.
    private static int behindContents(List<Line> lines, int first) {
        int next = first + 1;
        int number = 1;
        while (next < lines.size() && (isBetween(lines.get(next))
                || TitleRule.seriesNumber(lines.get(next)) == number + 1)) {
            number += isBetween(lines.get(next)) ? 0 : 1;
            next++;
        }
        boolean contents = number > 1 && next < lines.size() && TitleRule.seriesNumber(lines.get(next)) == 1;
        return contents ? next : first;
    }

    private static int firstTitle(List<Line> lines) {
        int own = 0;
        for (int i = 0; i < Math.min(lines.size(), MAX_HEAD) && own < MAX_LINES; i++) {
            Line line = lines.get(i);
            if (line.furniture()) {
                continue;
            }
            if (isExtended(lines, i)) {
                continue;
            }
            if (NewsRule.isHeadline(lines, i) || (TitleRule.isPlainTitle(line) && !isTeaser(lines, i)
                    && !isColumnAbove(lines, i))) {
                return LeadRule.withLead(lines, i);
            }
            if (!isThin(lines, i)) {
                return -1;
            }
            own++;
        }
        return -1;
    }

    /// Whether a line can stand between a table of contents and the text: 正文.
    private static boolean isBetween(Line line) {
        return line.furniture() || (line.text().length() <= LABEL_LENGTH && TitleRule.seriesNumber(line) == 0);
    }

    /// Whether the line is one of a site's columns, above something that is longer and can be a title.
    private static boolean isColumnAbove(List<Line> lines, int index) {
        boolean sure = TitleRule.isColumn(lines.get(index));
        if (!sure && !TitleRule.mayBeColumn(lines.get(index))) {
            return false;
        }
        int next = index + 1;
        while (next < lines.size() && (lines.get(next).furniture() || TitleRule.mayBeColumn(lines.get(next)))) {
            next++;
        }
        if (next == lines.size()) {
            return false;
        }
        return sure
                ? TitleRule.isPlainTitle(lines.get(next)) || NewsRule.canBeHeadline(lines.get(next))
                : NewsRule.isHeadline(lines, next) || NewsRule.isDated(lines, next);
    }

    /// The page's own title among thin lines at the top, which are the site's menu then; -1 if there is none.
    private static int pageTitle(List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size(), MAX_LINES) && isThin(lines, i); i++) {
            if (TitleRule.isPageTitle(lines.get(i)) && !lines.get(i).furniture()) {
                return i;
            }
        }
        return -1;
    }

    /// Where the first document begins if the title at the top is the page's own: its title comes again, or another
    /// after words to the readers.
    private static int behindPageTitle(List<Line> lines, int title) {
        int next = title + 1;
        while (next < lines.size() && (isOutside(lines, next) || isTitleSentence(lines, next))) {
            next++;
        }
        if (next == lines.size() || lines.get(next).text().startsWith("(")
                || !(TitleRule.isPlainTitle(lines.get(next)) || NewsRule.isHeadline(lines, next))) {
            return next < lines.size() && isOfPage(lines, title, next) ? next : titleBelow(lines, title);
        }
        boolean again = lines.get(title).text().startsWith(lines.get(next).text())
                || lines.get(next).text().endsWith(lines.get(title).text())
                || SITE.matcher(lines.get(title).text()).find();
        if (again) {
            return behindPageTitle(lines, next);
        }
        return next > title + 1 || isGeneric(lines.get(title)) || isMoreExact(lines.get(next), lines.get(title))
                ? next
                : title;
    }

    /// Whether a title is the page's own because the site speaks to its readers, or says how many texts it has, before
    /// the sentence with which the text begins, or its first number if the title names neither year nor school.
    private static boolean isOfPage(List<Line> lines, int title, int text) {
        return begins(lines, title, text) && lines.subList(title + 1, text).stream()
                .anyMatch(line -> TitleRule.isPageTitle(line)
                        || (line.score(Cue.ANNOUNCEMENT) >= SURE && STOP.anyIn(line.text())));
    }

    private static boolean begins(List<Line> lines, int title, int text) {
        return OpeningRule.isSentence(lines.get(text))
                || (lines.get(text).marker().value() == 1 && isVague(lines.get(title)));
    }

    /// Whether a title says neither whose document it is nor of which year.
    private static boolean isVague(Line title) {
        return !TitleRule.namesYear(title) && !TitleRule.namesSchool(title);
    }

    /// Whether a line repeats a title with a full stop behind it, above words to the readers.
    private static boolean isTitleSentence(List<Line> lines, int index) {
        Line line = lines.get(index);
        return line.text().length() <= THIN && line.text().endsWith("。") && line.score(Cue.TITLE) >= SURE
                && index + 1 < lines.size() && isOutside(lines, index + 1);
    }

    /// A title that is much like the page's own and stands below it and other short lines, the page's own if there is none.
    private static int titleBelow(List<Line> lines, int title) {
        int last = Math.min(lines.size(), title + TEASER_WITHIN);
        for (int i = title + 2; i < last && isThin(lines, i); i++) {
            Line line = lines.get(i);
            if (!line.furniture() && !line.text().startsWith("(") && TitleRule.isPlainTitle(line)
                    && TitleRule.namesOwner(line) && isAlike(lines.get(title).text(), line.text())) {
                return i;
            }
        }
        return title;
    }

    /// Whether two titles end in the same words.
    private static boolean isAlike(String first, String second) {
        int same = 0;
        while (same < Math.min(first.length(), second.length())
                && first.charAt(first.length() - 1 - same) == second.charAt(second.length() - 1 - same)) {
            same++;
        }
        return same >= ALIKE;
    }

    /// Whether a title says whose document it is and of when, and another right above it neither.
    private static boolean isMoreExact(Line title, Line above) {
        return TitleRule.isPlainTitle(above) && TitleRule.namesSchool(title) && TitleRule.namesYear(title)
                && !TitleRule.namesSchool(above)
                && !TitleRule.namesYear(above);
    }

    /// Whether a title is no more than a noun or two, as sites call their columns: 活动总结.
    private static boolean isGeneric(Line title) {
        return TitleRule.isPlainTitle(title) && title.text().length() <= GENERIC && !TitleRule.namesYear(title)
                && !title.text().contains("工会");
    }

    /// Whether the line is the title of a line below it with the name of the site behind or a label before it.
    private static boolean isExtended(List<Line> lines, int index) {
        String text = lines.get(index).text();
        int last = TitleRule.seriesNumber(lines.get(index)) > 0 ? index : Math.min(lines.size(), index + TEASER_WITHIN);
        for (int i = index + 1; i < last && text.length() <= MAX_EXTENDED && isThin(lines.get(i)); i++) {
            Line title = lines.get(i);
            int at = title.furniture() || title.text().length() < MIN_TITLE ? -1 : text.indexOf(title.text());
            int end = at + title.text().length();
            if (at >= 0 && text.length() > title.text().length()
                    && (at == 0
                            ? SEPARATORS.indexOf(text.charAt(end)) >= 0
                            : LABEL.matcher(text.substring(0, at)).matches())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the line is the name of who published, given again with its label right below.
    private static boolean isAuthor(List<Line> lines, int index) {
        String text = lines.get(index).text();
        return text.length() >= 2 && text.length() <= LONGEST_NAME && index + 1 < lines.size()
                && lines.get(index + 1).furniture() && lines.get(index + 1).text().startsWith("作者:" + text);
    }

    private static boolean isThin(Line line) {
        return line.furniture() || (line.text().length() <= MAX_EXTENDED && !line.text().endsWith("。"));
    }

    private static boolean isOutside(List<Line> lines, int index) {
        Line line = lines.get(index);
        return line.furniture() || TitleRule.isPageTitle(line) || isTeaser(lines, index)
                || (index < TEASER_WITHIN && (isExtended(lines, index) || isAuthor(lines, index)))
                || line.score(Cue.ANNOUNCEMENT) >= 5;
    }

    private static boolean isThin(List<Line> lines, int index) {
        Line line = lines.get(index);
        return isOutside(lines, index) || line.score(Cue.ANNOUNCEMENT) >= 3
                || (line.text().length() <= THIN && !line.isNumbered() && !line.text().endsWith("。"));
    }
}
