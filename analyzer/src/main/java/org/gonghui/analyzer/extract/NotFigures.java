package org.gonghui.analyzer.extract;

import java.util.BitSet;
import java.util.List;
import org.gonghui.corpus.text.Precision;

/// What looks like a figure and is not: slogans, articles, ordinals, sessions, parts of names. Immutable.
final class NotFigures {

    /// Measure words that slogans use.
    private static final String GENERAL = "个项条大种面点";
    private static final int NEARBY = 24;
    private static final String CLOCK = "时点:：";
    private static final String PERSONS = "名位个";
    private static final int REACH = 4;
    private static final String CLAUSE_ENDS = "，。；、：！？,;.!?｜|）)”\"》 　";

    private final Words phrases;
    private final Words abstractions;
    private final Words before;
    private final Words beforeOne;
    private final Words beforeOnePerson;
    private final Words weakOne;
    private final Words each;

    /// Reads `not-figures.txt`.
    NotFigures(RuleFile file) {
        phrases = words(file, "phrase");
        abstractions = words(file, "abstract");
        before = words(file, "before");
        beforeOne = words(file, "before-one");
        beforeOnePerson = words(file, "before-one-person");
        weakOne = words(file, "weak-one");
        each = words(file, "each");
    }

    private static Words words(RuleFile file, String section) {
        List<String> words = file.section(section).stream().flatMap(line -> line.fields().stream()).toList();
        return new Words(words);
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
                || (counts && inLatinWord(text, start))
                || (!unit.isEmpty() && GENERAL.indexOf(unit) >= 0 && abstractions.at(text, end) != null)
                || (one(text, numeral) && article(text, start, unit, end));
    }

    /// 办了两件，一件转到明年: the same measure word counts something else nearby.
    private static boolean contrasted(String text, int start, String unit) {
        int limit = Math.min(text.length() - unit.length(), start + NEARBY);
        for (int at = Math.max(1, start - NEARBY); at <= limit; at++) {
            char before = text.charAt(at - 1);
            if (before != '一' && Digits.begins(before) && text.startsWith(unit, at)) {
                return true;
            }
        }
        return false;
    }

    /// 六届一次, 十四届3次: the number of a session's meeting.
    private static boolean session(String text, int start) {
        return Digits.at(text, start - 1) == '届';
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

    private static boolean one(String text, Numeral numeral) {
        return numeral.end() - numeral.start() == 1 && text.charAt(numeral.start()) == '一'
                && numeral.quantity().precision() == Precision.EXACT;
    }

    private boolean article(String text, int start, String unit, int end) {
        boolean person = PERSONS.indexOf(Digits.at(unit, 0)) >= 0;
        if (beforeOne.endingAt(text, start, 3) != null
                || (person && beforeOnePerson.endingAt(text, start, 3) != null)) {
            return true;
        }
        if (Digits.at(text, end) == '也') {
            return true;
        }
        boolean weak = weakOne.at(unit, 0) != null;
        boolean clauseEnds = end >= text.length() || CLAUSE_ENDS.indexOf(text.charAt(end)) >= 0;
        boolean count = clauseEnds || each.anyIn(text, start - REACH, start) || text.startsWith("等奖", end + 1)
                || contrasted(text, start, unit);
        return weak && !count;
    }
}
