package org.gonghui.corpus.school;

import java.util.regex.Pattern;
import org.gonghui.corpus.school.NameFinder.Found;
import org.gonghui.corpus.school.NameWords.Group;

/// Tells lines that say nothing but whose document it is, as they stand below titles and at the end: 沙渡小学工会
/// 2023年12月, (沙渡小学 供稿), 报告人:沙渡小学工会主席….
final class Byline {

    private static final String DATE = "[0-9〇零○一二三四五六七八九十年月日号.\\-_xX*×/ ]*";
    private static final Pattern BEFORE = Pattern.compile("[(\\[【<《—\\-·\\s]*(?:"
            + "(?:通讯员|作者|汇报人|报告人|述职人|撰稿人?|供稿|执笔|单位|文|图)[:/\\s])?(?:" + DATE + "[)\\]—:\\s]*(?:写?于)?)?[(【—\\s]*");
    /// What may stand behind the name: a body of the union, who writes, a date.
    private static final Pattern AFTER = Pattern
            .compile("[)】\\]]?\\s?(?:(?:基层|校|教育|分|园)?工会(?:委员会|办公室|主席)?|党支部|女职工委员会|女工委)?"
                    + "[:(\\s]{0,2}(?:供稿|报送|宣|报|印|制|盖章|公章)?[)\\s:]*(?:" + DATE + ")[)】\\]》>。]*");
    private static final Pattern SIGNED = Pattern.compile("(?:[:\\s]|(?:基层|校|教育|分|园)?工会(?:委员会|主席)?[:\\s]?)"
            + "(?:主席|校长|园长|书记)?[:\\s]?[\\u4e00-\\u9fff*]{2,4}(?:供稿|报道|宣|撰稿|报告|讯)?[)】\\s]*(?:" + DATE + ")[)】]*");

    /// No line of this kind has more before or behind the name, in UTF-16 code units.
    private static final int LONGEST = 40;

    private final NameWords words;

    Byline(NameWords words) {
        this.words = words;
    }

    /// Whether the line says nothing but that it is by the school found in it.
    boolean is(String text, Found found) {
        return begins(text, found.start()) && ends(text, found.end());
    }

    /// Whether the text ends with such words behind its last sentence: …请批评指正。沙渡小学工会.
    boolean isTail(String text, Found found) {
        boolean behind = found.start() > 0 && "。;! ".indexOf(text.charAt(found.start() - 1)) >= 0;
        return behind && text.length() - found.end() <= LONGEST
                && AFTER.matcher(text).region(found.end(), text.length()).matches();
    }

    /// Whether nothing stands before the name but a date or the label of a form.
    boolean begins(String text, int start) {
        return (start <= LONGEST && BEFORE.matcher(text).region(0, start).matches())
                || words.endsWith(Group.FORM, text, start);
    }

    private boolean ends(String text, int end) {
        return text.length() - end <= LONGEST && !words.startsWith(Group.AWAY_AFTER, text, end)
                && (AFTER.matcher(text).region(end, text.length()).matches()
                        || SIGNED.matcher(text).region(end, text.length()).matches());
    }
}
