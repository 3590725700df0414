package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Unit;
import org.jspecify.annotations.Nullable;

/// Places in a ranking and grades of awards: 第七名, 前10名, 八强, 一等奖, 一、二等奖, and a bare 第二 after 位列.
final class Ranks {

    private static final String GRADE = "等奖";
    private static final String CLAUSE_ENDS = "，。；、：！,;)）”";
    private static final String ACHIEVED = "获得列居排夺占拿取评位";
    private static final int REACH = 12;
    private static final int HIGHEST = 9;

    private Ranks() {}

    /// The rank that `numeral` is part of, or null.
    static @Nullable FigureSpan at(String text, Numeral numeral) {
        if (numeral.form() == Numeral.Form.REDACTED || numeral.form() == Numeral.Form.RATIO) {
            return null;
        }
        char before = Digits.at(text, numeral.start() - 1);
        if (before == '第') {
            return ordinal(text, numeral);
        }
        if (grade(text, numeral)) {
            int end = text.startsWith(GRADE, numeral.end()) ? numeral.end() + GRADE.length() : numeral.end();
            return span(numeral.start(), end, numeral, numeral.quantity(), "award grade");
        }
        if (before == '前' && top(text, numeral)) {
            return upper(numeral.start() - 1, numeral.end() + 1, numeral, "among the first");
        }
        boolean quarter = Digits.at(text, numeral.end()) == '强' && Digits.at(text, numeral.end() + 1) != '化';
        return quarter && exact(numeral) ? upper(numeral.start(), numeral.end() + 1, numeral, "among the best") : null;
    }

    private static @Nullable FigureSpan ordinal(String text, Numeral numeral) {
        char next = Digits.at(text, numeral.end());
        boolean place = next == '名' || (next == '位' && achieved(text, numeral.start()));
        boolean bare = (next == '\0' || CLAUSE_ENDS.indexOf(next) >= 0) && achieved(text, numeral.start());
        if (!exact(numeral) || !(place || bare)) {
            return null;
        }
        int end = place ? numeral.end() + 1 : numeral.end();
        return span(numeral.start() - 1, end, numeral, numeral.quantity(), "rank");
    }

    /// 一等奖, or the 一 of 一、二等奖.
    private static boolean grade(String text, Numeral numeral) {
        if (!exact(numeral) || value(numeral).compareTo(BigDecimal.valueOf(HIGHEST)) > 0) {
            return false;
        }
        int end = numeral.end();
        for (int i = 0; i < HIGHEST && Digits.at(text, end) == '、'
                && Digits.chinese(Digits.at(text, end + 1)) > 0; i++) {
            end += 2;
        }
        return text.startsWith(GRADE, end);
    }

    private static boolean top(String text, Numeral numeral) {
        char next = Digits.at(text, numeral.end());
        return exact(numeral) && (next == '名' || next == '强' || next == '位');
    }

    private static boolean achieved(String text, int start) {
        for (int i = Math.max(0, start - REACH); i < start; i++) {
            if (ACHIEVED.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean exact(Numeral numeral) {
        return numeral.quantity().precision() == Precision.EXACT && numeral.form() != Numeral.Form.BARE;
    }

    private static BigDecimal value(Numeral numeral) {
        return numeral.quantity().value().orElse(BigDecimal.ZERO);
    }

    private static FigureSpan upper(int start, int end, Numeral numeral, String rule) {
        BigDecimal worst = value(numeral);
        Quantity quantity = new Quantity(Precision.UPPER, Optional.empty(),
                Optional.of(BigDecimal.ONE.min(worst)), Optional.of(worst));
        return span(start, end, numeral, quantity, rule);
    }

    private static FigureSpan span(int start, int end, Numeral numeral, Quantity quantity, String rule) {
        return new FigureSpan(start, end, numeral.end(), quantity, Unit.RANK, List.of(rule));
    }
}
