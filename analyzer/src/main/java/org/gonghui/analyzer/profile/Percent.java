package org.gonghui.analyzer.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gonghui.analyzer.measure.Interval;

/// Shares as people read them: `18.0%`, `12.1–25.0%`.
final class Percent {

    private Percent() {}

    static String of(double share) {
        return number(share) + "%";
    }

    static String of(Interval interval) {
        return number(interval.low()) + "–" + number(interval.high()) + "%";
    }

    /// A difference in percentage points, with its sign.
    static String points(double difference) {
        String number = number(difference);
        return number.startsWith("-") ? "−" + number.substring(1) : number.equals("0.0") ? number : "+" + number;
    }

    static String points(Interval interval) {
        return points(interval.low()) + "–" + points(interval.high());
    }

    private static String number(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0.0" : rounded.toPlainString();
    }
}
