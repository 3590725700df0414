package org.gonghui.analyzer.extract;

import org.gonghui.corpus.text.Span;

/// Finds figures that tell how many there are: 退休教师32人, 现有32名会员. Immutable.
final class Stocks {

    private static final String NUMBERING = "0123456789０１２３４５６７８９.．、 　-）)（(一二三四五六七八九十";
    private static final String RETIRED = "退离";
    private static final int LONGEST = 5;
    private static final int REACH = 20;
    private static final int FAR = 80;

    private final Words made;
    private final Words now;
    private final Words recipients;
    private final Words among;

    /// Reads `figure-roles.txt`.
    Stocks(RuleFile file) {
        made = Words.of(file, "stock");
        now = Words.of(file, "now");
        recipients = Words.of(file, "recipients");
        among = Words.of(file, "among");
    }

    boolean isStock(String text, Span figure) {
        if (now.endingAt(text, figure.start(), LONGEST) != null || among.at(text, figure.end()) != null) {
            return true;
        }
        int start = Marks.CELL.before(text, figure.start(), FAR);
        if (figure.start() - start > REACH) {
            return false;
        }
        int end = noun(text, figure.end());
        int first = skip(text, start, figure.start());
        boolean whole = first < figure.start() ? isMade(text, first, figure.start()) : end > figure.end();
        boolean cell = start > 0 && Marks.CELL.has(text.charAt(start - 1))
                && !Marks.SENTENCE.has(text.charAt(start - 1));
        return whole && ends(text, end) && (!cell || RETIRED.indexOf(text.charAt(first)) >= 0)
                && recipients.at(text, end + 1) == null;
    }

    /// Where the numbering of the sentence ends.
    private static int skip(String text, int start, int end) {
        int at = start;
        while (at < end && NUMBERING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// Where the noun right behind the figure ends.
    private int noun(String text, int start) {
        int at = start;
        String word = made.at(text, at);
        while (word != null) {
            at += word.length();
            word = made.at(text, at);
        }
        return at;
    }

    private boolean isMade(String text, int start, int end) {
        return noun(text, start) == end;
    }

    private static boolean ends(String text, int at) {
        return Marks.PHRASE.endAt(text, at) || text.charAt(at) == '到';
    }
}
