package org.gonghui.analyzer.extract;

import java.util.BitSet;

/// What looks like a figure and is not: slogans, articles, ordinals, sessions, parts of names. Immutable.
final class NotFigures {

    /// Measure words that slogans use.
    private static final String GENERAL = "个项条大种面点";
    private static final String CLOCK = "时点:：";
    private static final int REACH = 4;
    private static final int COURSE = 12;

    private final Words phrases;
    private final Words abstractions;
    private final Words before;
    private final Words vagueAbstractions;
    private final Words sports;
    private final Words adverbs;
    private final Words collections;
    private final Articles articles;

    /// Reads `not-figures.txt`.
    NotFigures(RuleFile file) {
        phrases = Words.of(file, "phrase");
        abstractions = Words.of(file, "abstract");
        before = Words.of(file, "before");
        vagueAbstractions = Words.of(file, "abstract-vague");
        sports = Words.of(file, "sports");
        adverbs = Words.of(file, "much");
        collections = Words.of(file, "collection");
        articles = new Articles(file);
    }

    /// The places that fixed phrases cover.
    BitSet phrases(String text) {
        BitSet covered = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            String phrase = phrases.at(text, i);
            if (phrase != null) {
                covered.set(i, i + phrase.length());
            }
        }
        return covered;
    }

    /// Whether the words beside the numeral and its measure word, which ends at `end`, deny that it is a figure.
    boolean deny(String text, Numeral numeral, String unit, int end) {
        int start = numeral.start();
        boolean counts = numeral.form() != Numeral.Form.RATIO && numeral.form() != Numeral.Form.REDACTED;
        return before.endingAt(text, start, 3) != null || session(text, start) || clock(text, start, unit)
                || (counts && inLatinWord(text, start)) || slogan(text, numeral, unit, end) || game(text, unit, end)
                || much(text, numeral) || bait(text, start, unit) || articles.is(text, numeral, unit, end);
    }

    private boolean slogan(String text, Numeral numeral, String unit, int end) {
        String what = numeral.form() == Numeral.Form.VAGUE ? vagueAbstractions.at(text, end) : null;
        boolean vague = what != null && Marks.CLAUSE.endAt(text, end + what.length());
        return !unit.isEmpty() && GENERAL.indexOf(unit) >= 0 && (vague || abstractions.at(text, end) != null);
    }

    /// 100米接力, 夹球走30米: what a game prescribes.
    boolean course(String text, int start, int end) {
        return sports.anyIn(text, start - COURSE, start) || sports.anyIn(text, end, end + REACH);
    }

    /// 两人三足, 五人六足走: the name of a game.
    private static boolean game(String text, String unit, int end) {
        PlainNumber feet = unit.equals("人") ? NumberReader.read(text, end) : null;
        return feet != null && Digits.at(text, feet.end()) == '足';
    }

    /// 多组织活动: 多 says to do it more.
    private boolean much(String text, Numeral numeral) {
        return numeral.form() == Numeral.Form.VAGUE && text.charAt(numeral.start()) == '多'
                && adverbs.at(text, numeral.end()) != null;
    }

    /// 工作总结精选15篇: what a site promises to hold.
    private boolean bait(String text, int start, String unit) {
        return unit.equals("篇") && collections.endingAt(text, start, REACH) != null;
    }

    /// 六届一次, 十四届3次: the number of a session's meeting.
    private static boolean session(String text, int start) {
        return Digits.at(text, start - 1) == '届' || Sessions.goesOn(text, start);
    }

    private static boolean inLatinWord(String text, int start) {
        char before = Digits.at(text, start - 1);
        boolean latin = before < 128 && Character.isLetter(before);
        return Digits.arabic(Digits.at(text, start)) >= 0 && (latin || before == '×' || before == '-');
    }

    /// 8时30分, 9:30分.
    private static boolean clock(String text, int start, String unit) {
        return unit.equals("分") && CLOCK.indexOf(Digits.at(text, start - 1)) >= 0;
    }
}
