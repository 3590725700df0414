package org.gonghui.analyzer.extract;

import org.gonghui.corpus.text.Precision;

/// 一 that counts nothing: an article (送上一份祝福), an idiom (一次次, 不漏一户), or one of several that were spoken of
/// (的一队). Immutable.
final class Articles {

    private static final int NEARBY = 24;
    private static final int REACH = 4;
    private static final int NEGATION = 9;
    private static final int PREDICATE = 8;
    /// Measure words that are verbs as well.
    private static final String VERBS = "讲回轮批提说走看听";
    private static final String PERSONS = "名位个人";
    private static final String TEAMS = "队组方个名位员";

    private final Words beforeOne;
    private final Words beforeOnePerson;
    private final Words weakOne;
    private final Words each;
    private final Words everybody;
    private final Words negated;
    private final Words phrases;

    /// Reads the sections on 一 of `not-figures.txt`.
    Articles(RuleFile file) {
        beforeOne = Words.of(file, "before-one");
        beforeOnePerson = Words.of(file, "before-one-person");
        weakOne = Words.of(file, "weak-one");
        each = Words.of(file, "each");
        everybody = Words.of(file, "everybody");
        negated = Words.of(file, "negated-one");
        phrases = Words.of(file, "phrase");
    }

    /// Whether `numeral` is 一 and counts nothing before its measure word `unit`, which ends at `end`.
    boolean is(String text, Numeral numeral, String unit, int end) {
        return one(text, numeral)
                && (idiom(text, numeral.start(), unit, end) || weak(text, numeral.start(), unit, end));
    }

    private static boolean one(String text, Numeral numeral) {
        return numeral.end() - numeral.start() == 1 && text.charAt(numeral.start()) == '一'
                && numeral.quantity().precision() == Precision.EXACT;
    }

    private boolean idiom(String text, int start, String unit, int end) {
        char next = Digits.at(text, end);
        char last = unit.isEmpty() ? '\0' : unit.charAt(unit.length() - 1);
        boolean person = PERSONS.indexOf(Digits.at(unit, 0)) >= 0;
        boolean refused = next == '也' || next == '都' || text.startsWith("不落", end) || text.startsWith("不漏", end);
        return (next == last && last != '\0') || refused || repeated(text, start, unit) || paired(text, start, unit)
                || beforeOne.endingAt(text, start, 3) != null
                || (person && (beforeOnePerson.endingAt(text, start, 3) != null || generic(text, end)))
                || (Digits.at(text, start - 1) == '的' && TEAMS.indexOf(last) >= 0)
                || denied(text, start);
    }

    /// 讲一讲: the measure word is the verb before 一, told again.
    private static boolean repeated(String text, int start, String unit) {
        return unit.length() == 1 && Digits.at(text, start - 1) == unit.charAt(0) && VERBS.indexOf(unit.charAt(0)) >= 0;
    }

    /// 一面联系医院，一面发动捐款: two things at a time.
    private static boolean paired(String text, int start, String unit) {
        if (!unit.equals("面")) {
            return false;
        }
        int before = text.lastIndexOf("一面", start - 1);
        int behind = text.indexOf("一面", start + 1);
        return (before >= 0 && !Marks.SENTENCE.within(text, before, start))
                || (behind >= 0 && !Marks.SENTENCE.within(text, start, behind));
    }

    /// 一名党员就是一面旗帜.
    private static boolean generic(String text, int end) {
        int is = text.indexOf("就是", end);
        return is >= 0 && is < end + PREDICATE && !Marks.PHRASE.within(text, end, is);
    }

    /// 不漏一户, 没有耽误学生一节课.
    private boolean denied(String text, int start) {
        for (int at = start; at > Math.max(0, start - NEGATION); at--) {
            if (Marks.PHRASE.has(text.charAt(at - 1))) {
                return false;
            }
            if (negated.endingAt(text, at, REACH) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean weak(String text, int start, String unit, int end) {
        boolean clauseEnds = Marks.PHRASE.endAt(text, end);
        boolean count = clauseEnds || each.anyIn(text, start - REACH, start) || text.startsWith("等奖", end + 1)
                || contrasted(text, start, unit) || given(text, start)
                || (unit.equals("人") && Digits.at(text, start - 1) == '有');
        return weakOne.at(unit, 0) != null && !count;
    }

    /// 办了两件，一件转到明年: the same measure word counts something else nearby: not in a slogan like 三个代表.
    private boolean contrasted(String text, int start, String unit) {
        int limit = Math.min(text.length() - unit.length(), start + NEARBY);
        for (int at = Math.max(1, start - NEARBY); at <= limit; at++) {
            char before = text.charAt(at - 1);
            if (before != '一' && Digits.begins(before) && text.startsWith(unit, at)
                    && phrases.at(text, at - 1) == null) {
                return true;
            }
        }
        return false;
    }

    /// 给每位教师送一份礼物: each one gets it.
    private boolean given(String text, int start) {
        for (int at = start; at > Math.max(0, start - NEARBY); at--) {
            if (Marks.SENTENCE.has(text.charAt(at - 1))) {
                return false;
            }
            if (everybody.endingAt(text, at, REACH) != null) {
                return true;
            }
        }
        return false;
    }
}
