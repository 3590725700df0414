package org.gonghui.analyzer.extract;

import org.gonghui.corpus.text.CharacterSet;

/// Where a name begins that ends in a known head: it reaches left over modifiers and quotations up to a predicate, a
/// particle or punctuation. Immutable.
final class Names {

    private static final int LONGEST = 24;
    private static final int STOP = 4;
    private static final String ANNIVERSARY = "周年";
    private static final CharacterSet BREAKS = CharacterSet.of("、（）()[]【】〔〕〖〗—-…~．.◎●○◆◇■□★☆▪▶►※•√✓");
    private static final String AND_WORDS = "谐睦平田气";

    /// Behind 年 they make a word of it: 年终.
    private static final String NO_YEAR = "级度终会规计来制初末底中夜货";

    /// Behind a month or a term: 12月底, 学期末.
    private static final String PART_OF_TERM = "末底初";
    private static final String TERM = "期月年";

    private final Words stops;
    private final Words joined;

    /// @param stops a name does not reach over these
    /// @param joined but over those that begin or end one of these: 在 in 在职, 作 in 制作
    Names(Words stops, Words joined) {
        this.stops = stops;
        this.joined = joined;
    }

    /// The start of the name whose head begins at `head`, not before `limit`.
    int start(String text, Quotes quotes, int limit, int head) {
        int at = Math.max(limit, quotes.startOf(head));
        while (at > limit && head - at < LONGEST) {
            int before = Math.min(quoted(quotes, at - 1), anniversary(text, limit, at));
            if (before < at - 1) {
                at = Math.max(limit, before);
            } else if (breaks(text, at)) {
                break;
            } else {
                at--;
            }
        }
        return skipBlanks(text, at, head);
    }

    private static int quoted(Quotes quotes, int at) {
        return quotes.inTitle(at) ? quotes.titleStart(at) : quotes.startOf(at);
    }

    /// Where the number before 周年 begins, which is a part of the name: 建党100周年歌咏比赛.
    private static int anniversary(String text, int limit, int at) {
        int start = at;
        while (start > limit && text.startsWith(ANNIVERSARY, at) && Digits.arabic(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /// Where 周年 behind the number at `at` ends; `at` itself if it is no number of an anniversary.
    static int anniversaryEnd(String text, int at, int limit) {
        int end = at;
        while (end < limit && Digits.begins(text.charAt(end))) {
            end++;
        }
        return end > at && end + ANNIVERSARY.length() <= limit && text.startsWith(ANNIVERSARY, end)
                ? end + ANNIVERSARY.length()
                : at;
    }

    private boolean breaks(String text, int at) {
        char before = text.charAt(at - 1);
        if (BREAKS.has(before) || Character.isWhitespace(before) || Digits.arabic(before) >= 0) {
            return true;
        }
        if (before == '和' || before == '暨') {
            return AND_WORDS.indexOf(Digits.at(text, at)) < 0;
        }
        String stop = stops.endingAt(text, at, STOP);
        return stop != null && joined.at(text, at - stop.length()) == null
                && joined.endingAt(text, at, stop.length() + 1) == null;
    }

    private static int skipBlanks(String text, int from, int head) {
        int at = behindWord(text, from, head);
        while (at < head && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '、')) {
            at++;
        }
        return at;
    }

    /// Behind the end of a word over which no name reaches: 体检 in 2020年体检, 看望 in 及时看望, 会餐 in 12月底会餐.
    private static int behindWord(String text, int from, int head) {
        boolean year = from < head && text.charAt(from) == '年' && Digits.arabic(Digits.at(text, from - 1)) >= 0
                && NO_YEAR.indexOf(Digits.at(text, from + 1)) < 0;
        boolean soon = from < head && text.charAt(from) == '时' && Digits.at(text, from - 1) == '及';
        boolean term = from < head && PART_OF_TERM.indexOf(text.charAt(from)) >= 0
                && TERM.indexOf(Digits.at(text, from - 1)) >= 0;
        return year || soon || term ? from + 1 : from;
    }
}
