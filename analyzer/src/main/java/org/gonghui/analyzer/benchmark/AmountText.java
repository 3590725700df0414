package org.gonghui.analyzer.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// Amounts as people read them: `23`, `≥10`, `3–5`, a share as `75%`.
public final class AmountText {

    private static final Message NO_DATA = new Message("无文档", "no summary");
    private static final int DECIMALS = 2;

    private AmountText() {}

    /// The value of a school, or why there is none.
    public static String of(Compared row, Language language) {
        Optional<IndicatorValue> value = row.value();
        if (value.isEmpty()) {
            return NO_DATA.in(language);
        }
        return row.amount()
                .map(amount -> of(amount, row.indicator()))
                .orElse(value.get().state().label().in(language));
    }

    /// An amount.
    public static String of(Amount amount, Indicator indicator) {
        String min = number(amount.min(), indicator);
        if (amount.isExact()) {
            return min;
        }
        return amount.bound().isEmpty() ? "≥" + min : min + "–" + number(amount.max(), indicator);
    }

    /// A number of an indicator: at most two decimals, a share in percent.
    public static String number(double value, Indicator indicator) {
        boolean share = indicator.unit() == Indicator.Unit.RATIO;
        BigDecimal number = BigDecimal.valueOf(share ? value * 100 : value).setScale(share ? 1 : DECIMALS,
                RoundingMode.HALF_UP);
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return share ? plain + "%" : plain;
    }

    /// A share 0..1 in whole percent.
    public static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
