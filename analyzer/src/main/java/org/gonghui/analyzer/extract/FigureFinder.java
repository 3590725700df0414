package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Unit;
import org.jspecify.annotations.Nullable;

/// Finds the figures of a paragraph: numerals with a measure word that nothing denies. Immutable.
final class FigureFinder {

    private static final Set<String> MEDALS = Set.of("金", "银", "铜");
    private static final int MONEY_REACH = 14;
    private static final int AGE_REACH = 6;
    private static final Words BOARDS = new Words(List.of("栏", "橱窗", "牌", "匾", "玻璃", "展板", "地砖", "黑板", "板", "屏"));
    private static final Words AGE = new Words(List.of("平均年龄", "平均"));

    /// Units that a single struck-out number may stand for; others (个, 家, 级) are too often part of a hidden name.
    private static final Set<Unit> REDACTABLE = Set.of(Unit.CNY, Unit.PERSON, Unit.PERSON_TIME, Unit.HOUSEHOLD,
            Unit.EVENT, Unit.ARTICLE, Unit.ITEM, Unit.THING, Unit.PAIR, Unit.LENGTH, Unit.AREA);

    private final UnitLexicon units;
    private final Approximators approximators;
    private final NotFigures denials;
    private final UnitlessFigures unitless;
    private final FigureLinks links;

    FigureFinder(UnitLexicon units, Approximators approximators, NotFigures denials) {
        this.units = units;
        this.approximators = approximators;
        this.denials = denials;
        this.links = new FigureLinks(units);
        this.unitless = new UnitlessFigures(approximators);
    }

    /// The figures of `text` in order, without overlap.
    List<FigureSpan> find(String text, Quotes quotes) {
        List<Numeral> numerals = NumeralScanner.scan(text);
        List<FigureSpan> found = new ArrayList<>();
        if (numerals.isEmpty()) {
            return found;
        }
        BitSet phrases = denials.phrases(text);
        int last = 0;
        for (Numeral numeral : numerals) {
            boolean hidden = phrases.get(numeral.start()) || quotes.inTitle(numeral.start());
            FigureSpan span = hidden ? null : figure(text, numeral);
            if (span != null && span.start() >= last && !slogan(span, numeral, quotes)) {
                found.add(span);
                last = span.end();
            }
        }
        return links.link(text, found);
    }

    /// A number within quotation marks is part of a name or a slogan, unless the quotation states a bound
    /// (“每学期不少于两次”).
    private static boolean slogan(FigureSpan span, Numeral numeral, Quotes quotes) {
        boolean bounded = span.start() < numeral.start() || span.quantity().precision() == Precision.LOWER;
        return quotes.inQuotes(numeral.start()) && !bounded;
    }

    private @Nullable FigureSpan figure(String text, Numeral numeral) {
        FigureSpan rank = Ranks.at(text, numeral);
        if (rank != null) {
            return denials.deny(text, numeral, "", numeral.end()) && text.charAt(rank.start()) != '第' ? null : rank;
        }
        if (numeral.form() == Numeral.Form.RATIO) {
            return denials.deny(text, numeral, "", numeral.end())
                    ? null
                    : bounded(text, numeral, numeral.end(), Unit.RATIO, "share");
        }
        int at = numeral.start() == 0 ? numeral.end() : gap(text, numeral.end());
        UnitLexicon.Entry entry = units.at(text, at);
        if (entry != null) {
            return entry.unit().isEmpty() ? age(text, numeral, entry) : counted(text, numeral, at, entry);
        }
        return unitless.at(text, numeral);
    }

    /// Past a blank or the end of an emphasis (**118** 人) between a number and its measure word.
    private static int gap(String text, int end) {
        int at = text.startsWith("**", end) ? end + 2 : end;
        return Digits.at(text, at) == ' ' ? at + 1 : at;
    }

    /// An average age is a figure, an age is not.
    private @Nullable FigureSpan age(String text, Numeral numeral, UnitLexicon.Entry entry) {
        boolean average = entry.word().equals("岁") && AGE.anyIn(text, numeral.start() - AGE_REACH, numeral.start());
        return average ? bounded(text, numeral, numeral.end() + 1, Unit.OTHER, "average age") : null;
    }

    private @Nullable FigureSpan counted(String text, Numeral numeral, int at, UnitLexicon.Entry entry) {
        int end = at + entry.word().length();
        if (denials.deny(text, numeral, entry.word(), end)) {
            return null;
        }
        Unit unit = units.unit(entry, text, numeral.start(), end);
        if (unit == Unit.CNY && numeral.form() == Numeral.Form.VAGUE && text.charAt(numeral.start()) == '多') {
            return null;
        }
        if (unit == Unit.AWARD && MEDALS.contains(entry.word()) && !medal(text, numeral.start(), end)) {
            return null;
        }
        if (entry.word().equals("米") && denials.course(text, numeral.start(), end)) {
            return null;
        }
        int change = unit == Unit.CNY && entry.word().equals("元") ? change(text, end) : end;
        if (change > end && numeral.form() != Numeral.Form.VAGUE) {
            return withChange(text, numeral, end, change);
        }
        if (entry.word().equals("块") && fraction(text, end) >= 0) {
            return cents(text, numeral, end);
        }
        if (entry.word().equals("块") && money(text, numeral, end)) {
            return known(text, numeral, end, Unit.CNY, "money in 块");
        }
        return allowed(numeral, unit) ? known(text, numeral, end, unit, entry.place()) : null;
    }

    /// 一千一百块 at the end of a clause is money, unless boards or tiles are counted.
    private static boolean money(String text, Numeral numeral, int end) {
        boolean ends = Marks.PHRASE.endAt(text, end);
        Quantity quantity = numeral.quantity();
        BigDecimal least = quantity.value().or(quantity::min).orElse(BigDecimal.ZERO);
        return ends && least.compareTo(BigDecimal.TEN) >= 0
                && !BOARDS.anyIn(text, numeral.start() - MONEY_REACH, numeral.start());
    }

    private static boolean allowed(Numeral numeral, Unit unit) {
        return numeral.form() != Numeral.Form.REDACTED || REDACTABLE.contains(unit);
    }

    /// 百, 千 and 万 alone are numbers only where a word bounds them: 不足百元, 上千人.
    private @Nullable FigureSpan known(String text, Numeral numeral, int end, Unit unit, String rule) {
        FigureSpan span = bounded(text, numeral, end, unit, rule);
        boolean bare = numeral.form() == Numeral.Form.BARE && span.quantity().precision() == Precision.EXACT;
        return bare ? null : span;
    }

    private FigureSpan bounded(String text, Numeral numeral, int end, Unit unit, String rule) {
        return approximators.bounded(text, numeral, end, unit, rule);
    }

    /// 五金三银: medals stand side by side or end a clause.
    private static boolean medal(String text, int start, int end) {
        char next = Digits.at(text, end);
        return MEDALS.contains(String.valueOf(Digits.at(text, start - 1))) || next == '\0' || Digits.begins(next)
                || Marks.PHRASE.has(next);
    }

    private static int fraction(String text, int at) {
        char next = Digits.at(text, at);
        return Digits.chinese(next) > 0 ? Digits.chinese(next) : Digits.arabic(next);
    }

    /// Where 8角 or 5角5分 behind yuan ends; `at` if there is none.
    private static int change(String text, int at) {
        if (fraction(text, at) <= 0 || Digits.at(text, at + 1) != '角') {
            return at;
        }
        return fraction(text, at + 2) > 0 && Digits.at(text, at + 3) == '分' ? at + 4 : at + 2;
    }

    /// 886元8角 is 886.8 yuan.
    private FigureSpan withChange(String text, Numeral numeral, int at, int end) {
        BigDecimal value = numeral.quantity().value().orElse(BigDecimal.ZERO)
                .add(BigDecimal.valueOf(fraction(text, at), 1));
        value = end - at > 2 ? value.add(BigDecimal.valueOf(fraction(text, at + 2), 2)) : value;
        Numeral whole = new Numeral(numeral.start(), numeral.end(), Quantity.exact(value), numeral.form());
        return bounded(text, whole, end, Unit.CNY, "money with tenths");
    }

    /// 一块二 is 1.2 yuan.
    private FigureSpan cents(String text, Numeral numeral, int end) {
        BigDecimal tenths = BigDecimal.valueOf(fraction(text, end), 1);
        BigDecimal value = numeral.quantity().value().orElse(BigDecimal.ZERO).add(tenths);
        return new FigureSpan(numeral.start(), end + 1, numeral.end(), Quantity.exact(value), Unit.CNY,
                List.of("money with tenths"));
    }
}
