package org.gonghui.analyzer.classify;

import java.util.regex.Pattern;

/// Recognises signatures and dates.
final class Signatures {

    private static final int LONGEST = 48;

    private static final String NUMBER = "[0-9０-９〇○零OoＯ一二三四五六七八九十廿卅xX×*_=\\-—]";
    private static final String DATE = "[(（]?" + NUMBER + "{2,}\\s*年(?:\\s*" + NUMBER + "{1,3}\\s*月)?(?:\\s*" + NUMBER
            + "{1,3}\\s*[日号])?[)）]?|[0-9]{4}[./-][0-9]{1,2}(?:[./-][0-9]{1,2})?";
    private static final String BODY = "[^。，；！？!?:：]{2,30}?(?:工会|委员会|工会委员会|学校|小学|中学|幼儿园|学院|中心校|职专|女工委|公司|主席|协会)";

    private static final String LUNAR = "(?:正|腊|冬|[一二三四五六七八九十]{1,2})月(?:初|廿|二十|三十|十)?[一二三四五六七八九十]?[日号]?";
    private static final String DAY = "[0-9]{1,2}月[0-9]{1,2}[日号]";
    static final Pattern DATE_LINE = Pattern.compile("(?:" + DATE + "|" + LUNAR + "|" + DAY + ")[。.]?");
    static final Pattern SIGNATURE = Pattern.compile(
            BODY + "(?:\\s*[(（]?(?:盖章|公章|章)[)）]?)?(?:[\\s\\u3000]*(?:" + DATE
                    + ")|[\\s\\u3000]+[^\\s，。]{2,6})?[。.]?(?:[\\s\\u3000].{0,6})?");

    /// Who gets a copy, and how many there are: 报：县教育工会  送：校长室, （共印30份）.
    private static final Pattern COPIES = Pattern.compile(
            "[(（]?共?印[发数]?[:：]?\\s*\\d+\\s*份[)）]?|(?:报|送|报送|抄送|抄报|主送|主题词)[:：]\\s*[^。；]{2,60}");
    private static final String EDGE = "[：:（(）)【】\\[\\]/／\\s\\u3000]";
    private static final String ROLE = "(?:供稿|供图|撰稿|执笔|通讯员|报道)";
    /// How sites tell who sent a text in: 供稿：…, …供稿, （图文 …）; 图文 and 摄影 are also what an event is about.
    private static final Pattern CONTRIBUTOR = Pattern.compile(
            "(?:^|" + EDGE + ")" + ROLE + "|" + ROLE + "(?:$|" + EDGE + ")|(?:^|" + EDGE + ")(?:图文|摄影)(?:$|" + EDGE
                    + ")");
    private static final int SHORT = 24;

    /// What a date may begin with, the last characters of the bodies that sign, and what may stand right behind a body: of
    /// most short lines a look at these tells that they are neither.
    private static final String NUMERALS = "0123456789０１２３４５６７８９〇○零OoＯ一二三四五六七八九十廿卅xX×*_=-—";
    private static final String DATE_BEGINNINGS = NUMERALS + "(（正腊冬";
    private static final String BODY_ENDS = "会校学园院专委司席";
    private static final String BEHIND_BODY = NUMERALS + "(（盖公章。. \t\n\u000B\f\r\u3000";
    private static final String COPIES_BEGINNINGS = "(（共印报送抄主";
    private static final String MARKS = "。，；！？!?:：";

    private Signatures() {}

    /// Whether the line is short, no sentence, and tells who sent the text in.
    static boolean isContributor(String text) {
        return text.length() <= SHORT && "。；！？，".chars().noneMatch(mark -> text.indexOf(mark) >= 0)
                && CONTRIBUTOR.matcher(text.strip()).find();
    }

    static boolean isDate(String text) {
        return text.length() <= LONGEST && isDateLine(text.strip());
    }

    private static boolean isCopies(String line) {
        return !line.isEmpty() && COPIES_BEGINNINGS.indexOf(line.charAt(0)) >= 0 && COPIES.matcher(line).matches();
    }

    private static boolean isDateLine(String line) {
        return !line.isEmpty() && DATE_BEGINNINGS.indexOf(line.charAt(0)) >= 0 && DATE_LINE.matcher(line).matches();
    }

    /// Whether the line is a signature, a date, or a short note of who wrote it.
    static boolean isSignature(Line line) {
        return isSignature(line.text()) || (line.has(Channel.Cue.SIGNATURE) && line.text().length() <= LONGEST);
    }

    /// Whether the line is a signature, a date, or both.
    static boolean isSignature(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String line = text.strip();
        return isDateLine(line) || isCopies(line)
                || (maySign(line) && !Numbering.isItem(text) && SIGNATURE.matcher(line).matches());
    }

    /// Whether a body may end before the first mark of the line, with the end of the line, a date, a blank or a stamp behind
    /// it.
    private static boolean maySign(String line) {
        for (int i = 0; i < line.length() && MARKS.indexOf(line.charAt(i)) < 0; i++) {
            if (BODY_ENDS.indexOf(line.charAt(i)) >= 0
                    && (i + 1 == line.length() || BEHIND_BODY.indexOf(line.charAt(i + 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
