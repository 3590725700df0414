package org.gonghui.corpus.split;

import java.util.regex.Pattern;

/// Weighs how much a line sounds like the first of a document.
final class OpeningRule {

    /// A sentence, not a heading or a signature.
    private static final int SENTENCE = 25;
    private static final int YEAR = 2;
    private static final int OWN_UNION = 2;
    private static final int REACH = 30;
    private static final int ADDRESS = 5;
    private static final int LONGEST_ADDRESS = 40;

    /// A year, blanked or not, with which the line begins.
    private static final Pattern BEGINS_WITH_YEAR = Pattern.compile(
            "(?:在|回首|回顾|即将过去的|过去的|刚刚过去的)?(?:\\d{4}|(?:20|201|202)?[-_xX*×=]{1,4}|[一二][〇零○Oo0一二三四五六七八九]{3})[-—–~]?(?:\\d{4})?学?年(?!\\d{1,2}月|[一二三四五六七八九十]{1,2}月)");
    static final Formula OWN = new Formula("(?:小学|中学|学校|幼儿园|[校园中高小师专教])工会|(?:我|本|学)校|我园|公司工会", "小中学幼校园高师专教我本公");

    private OpeningRule() {}

    static int weight(Line line) {
        int weight = line.score(Cue.OPENING);
        if (!line.isNumbered() && line.score(Cue.CLOSING) == 0 && BEGINS_WITH_YEAR.matcher(line.text()).lookingAt()) {
            String near = line.text().substring(0, Math.min(REACH, line.text().length()));
            weight += YEAR + (OWN.isIn(near) ? OWN_UNION : 0);
        }
        return weight;
    }

    /// Whether the line addresses hearers: 各位领导、各位代表:.
    static boolean isAddress(Line line) {
        return line.score(Cue.OPENING) >= ADDRESS && line.text().length() <= LONGEST_ADDRESS
                && line.text().endsWith(":");
    }

    /// Whether the line can be the first of a document that has neither title nor heading at its beginning.
    static boolean isSentence(Line line) {
        return !line.isNumbered() && line.text().length() >= SENTENCE;
    }
}
