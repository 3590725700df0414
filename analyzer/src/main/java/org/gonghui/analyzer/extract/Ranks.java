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
    private static final Words ENTERED = new Words(List.of("进", "进入", "跻身", "列", "居", "入围", "排", "位列", "名列", "位居"));
    private static final Words SCOPES = new Words(List.of("组", "队", "班", "分", "全县", "全市", "全区", "全镇", "全校", "团体", "级"));
    private static final String ACHIEVED = "获得列居排夺占拿取评位";
    private static final int REACH = 12;
    private static final int HIGHEST = 9;
    private static final int SCOPE = 6;

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
        if (before == '前' && exact(numeral) && Marks.PHRASE.endAt(text, numeral.end())
                && entered(text, numeral.start() - 1)) {
            return upper(numeral.start() - 1, numeral.end(), numeral, "among the first");
        }
        boolean quarter = Digits.at(text, numeral.end()) == '强' && Digits.at(text, numeral.end() + 1) != '化';
        return quarter && exact(numeral) ? upper(numeral.start(), numeral.end() + 1, numeral, "among the best") : null;
    }

    private static @Nullable FigureSpan ordinal(String text, Numeral numeral) {
        char next = Digits.at(text, numeral.end());
        boolean place = next == '名' || (next == '位' && achieved(text, numeral.start()));
        boolean bare = Marks.PHRASE.endAt(text, numeral.end()) && !enumerated(text, numeral.end())
                && (achieved(text, numeral.start()) || scoped(text, numeral.start() - 1));
        if (!exact(numeral) || !(place || bare)) {
            return null;
        }
        int end = place ? numeral.end() + 1 : numeral.end();
        return span(numeral.start() - 1, end, numeral, numeral.quantity(), "rank");
    }

    /// 第二、第三小组: the ordinals name groups.
    private static boolean enumerated(String text, int end) {
        PlainNumber next = text.startsWith("、第", end) ? NumberReader.read(text, end + 2) : null;
        return next != null && !Marks.PHRASE.endAt(text, next.end()) && Digits.at(text, next.end()) != '名';
    }

    /// 跻身前十: the words before 前.
    private static boolean entered(String text, int first) {
        return ENTERED.anyIn(text, first - SCOPE, first);
    }

    /// 男子组第三: what was ranked stands right before the place, and another place before it.
    private static boolean scoped(String text, int ordinal) {
        return SCOPES.endingAt(text, ordinal, 2) != null
                && text.lastIndexOf("第", ordinal - 1) > Math.max(0, ordinal - 3 * REACH);
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
        return text.startsWith(GRADE, end) && !text.startsWith("获得者", end + GRADE.length())
                && !text.startsWith("得主", end + GRADE.length());
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
