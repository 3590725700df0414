package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Unit;
import org.jspecify.annotations.Nullable;

/// Figures without a measure word: 投入115万, ¥500, 登记人数八十有余, 会员数：97, 事故为零. Immutable.
final class UnitlessFigures {

    private static final int MONEY_REACH = 14;
    private static final String CURRENCY = "¥￥";
    private static final int PAID_REACH = 4;
    private static final Words PAID = new Words(List.of("交", "缴", "付", "花", "捐", "补助", "补贴", "报销", "赔", "领到", "提到",
            "涨到", "借", "存"));

    private static final Words MONEY = new Words(List.of("投入", "投资", "资金", "捐", "款", "经费", "价值", "耗资",
            "支出", "花费", "花", "报销", "赔付", "救助", "筹", "拨", "斥资", "出资", "金额", "费用", "补助", "补贴", "奖励", "预算", "基金"));

    private final Approximators approximators;

    UnitlessFigures(Approximators approximators) {
        this.approximators = approximators;
    }

    /// Numbers that need no measure word: 投入115万, 登记人数八十有余, 会员数：97, 事故为零.
    @Nullable
    FigureSpan at(String text, Numeral numeral) {
        int end = numeral.end();
        boolean ends = Marks.PHRASE.endAt(text, end);
        char sign = Digits.at(text, numeral.start() - 1);
        if (CURRENCY.indexOf(sign) >= 0) {
            return priced(numeral);
        }
        if (text.startsWith("有余", end)) {
            return approximators.bounded(text, withLimit(numeral), end, Unit.PERSON, "number with 有余");
        }
        char last = Digits.at(text, end - 1);
        if (last == '计') {
            return approximators.bounded(text, numeral, end, Unit.OTHER, "数以…计");
        }
        if ((last == '万' || last == '亿') && numeral.form() != Numeral.Form.BARE
                && MONEY.anyIn(text, numeral.start() - MONEY_REACH, numeral.start())) {
            return approximators.bounded(text, numeral, end, Unit.CNY, "money without 元");
        }
        if (ends && hundreds(text, numeral)) {
            return approximators.bounded(text, numeral, end, Unit.CNY, "money in hundreds");
        }
        return ends ? labelled(text, numeral) : null;
    }

    /// 每人交一百: round sums behind a word of paying.
    private static boolean hundreds(String text, Numeral numeral) {
        char last = text.charAt(numeral.end() - 1);
        return (last == '百' || last == '千') && numeral.form() == Numeral.Form.CHINESE
                && PAID.anyIn(text, numeral.start() - PAID_REACH, numeral.start());
    }

    /// ¥500: the sign belongs to the figure.
    private static FigureSpan priced(Numeral numeral) {
        return new FigureSpan(numeral.start() - 1, numeral.end(), numeral.end(), numeral.quantity(), Unit.CNY,
                List.of("money with a sign"));
    }

    private static Numeral withLimit(Numeral numeral) {
        Optional<BigDecimal> value = numeral.quantity().value();
        return value.isEmpty()
                ? numeral
                : new Numeral(numeral.start(), numeral.end(),
                        Quantity.andMore(value.get(), numeral.form() == Numeral.Form.BARE), numeral.form());
    }

    private @Nullable FigureSpan labelled(String text, Numeral numeral) {
        int start = numeral.start();
        char before = Digits.at(text, start - 1);
        if (numeral.form() == Numeral.Form.CHINESE && text.charAt(start) == '零') {
            return before == '为' || before == '是'
                    ? approximators.bounded(text, numeral, numeral.end(), Unit.ITEM, "zero")
                    : null;
        }
        boolean label = (before == '：' || before == ':') && Digits.at(text, start - 2) == '数';
        if (!label || numeral.form() == Numeral.Form.BARE) {
            return null;
        }
        String counted = text.substring(Math.max(0, start - 6), start);
        boolean persons = counted.contains("人") || counted.contains("会员") || counted.contains("员工");
        return approximators.bounded(text, numeral, numeral.end(), persons ? Unit.PERSON : Unit.OTHER,
                "number behind a label");
    }
}
