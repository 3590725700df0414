package org.gonghui.corpus.split;

import java.util.regex.Pattern;
import org.gonghui.corpus.text.CharacterSet;

/// Recognises the last lines of a document: signatures, dates, closing formulas.
final class EndRule {

    /// A signature or date is shorter than a sentence.
    private static final int MAX_LENGTH = 45;

    private static final String DIGITS = "(?:\\d{1,2}|[xX_*\\-]{1,3}|[一二三四五六七八九十]{1,3})";
    private static final String YEAR = "(?:\\d{4}|(?:20|201|19)[xX_*\\-]{1,3}|[xX_*\\-]{1,4}|[〇零○Oo0一二三四五六七八九]{4})";
    private static final String CLOSING = "。)";
    /// The last signs of what the expression finds, before one of those.
    private static final String DATE_ENDS = "月日号0123456789xX_*-一二三四五六七八九十";
    private static final Pattern DATE = Pattern.compile("(?:^|[^\\d])" + YEAR + "(?:年" + DIGITS + "月(?:" + DIGITS
            + "[日号]?)?|[-./]\\d{1,2}[-./]\\d{1,2})[" + CLOSING + "]?$");
    private static final CharacterSet PUNCTUATION = CharacterSet.of(",。;!?");

    private static final Pattern BY_LINE = Pattern
            .compile("[(]?(?:供稿|执笔|撰稿|作者|审核|审阅|抄送|报送|主题词|制表|责任编辑|联系人|述职人|汇报人|报告人|总结人|填报人|填表人).*");

    private EndRule() {}

    /// How sure it is that a document ends with the line: 0 not at all, 6 quite.
    static int weight(Line line) {
        if (isDate(line)) {
            return 6;
        }
        return isSignature(line) ? 4 : Math.min(4, line.score(Cue.CLOSING));
    }

    /// A date that stands alone or behind a signature.
    static boolean isDate(Line line) {
        return line.date();
    }

    /// The same of a line's text.
    static boolean isDate(String text) {
        return text.length() <= MAX_LENGTH && canBeDate(text) && DATE.matcher(text).find()
                && PUNCTUATION.next(text, 0) >= text.length() - 1;
    }

    /// Few lines end as a date does, so that the expression is seldom asked.
    private static boolean canBeDate(String text) {
        int last = text.length() - 1;
        int end = last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0 ? last - 1 : last;
        return end >= 0 && DATE_ENDS.indexOf(text.charAt(end)) >= 0;
    }

    /// The name of a school, a union, a committee, alone in its line, or who wrote the text.
    static boolean isSignature(Line line) {
        return line.text().length() <= MAX_LENGTH && !line.isNumbered()
                && (line.score(Cue.SIGNATURE) > 0 || BY_LINE.matcher(line.text()).matches())
                && !PUNCTUATION.anyIn(line.text());
    }
}
