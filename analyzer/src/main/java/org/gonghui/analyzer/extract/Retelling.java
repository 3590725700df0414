package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.corpus.text.Span;

/// Whether a line names an event again: in the same words, or by the end of the fuller name (“书香杯”教工征文活动 … 征文活动),
/// with no other date between the two; or tells more of it.
final class Retelling {

    private static final int SHORTEST = 3;
    private static final char GIFT = '捐';
    private static final int NEAR = 8;
    private static final Words TOTALS = new Words(List.of("共", "共计", "总共", "累计", "合计", "总计", "人均", "人"));
    private static final Words THERE = new Words(List.of("到", "赴", "去", "回校", "回园", "走进", "深入"));
    private static final Words TERMS = new Words(List.of("上半年", "下半年", "上学期", "下学期"));

    private Retelling() {}

    /// Whether the name at `later` tells of the event named at `earlier`.
    static boolean is(String text, Span earlier, Span later) {
        return isNamedAgain(text, earlier, later) || isExplained(text, earlier, later) || isSum(text, earlier, later)
                || isOneTrip(text, earlier, later);
    }

    /// What was done where one went is one event: 到敬老院包饺子、打扫卫生.
    private static boolean isOneTrip(String text, Span earlier, Span later) {
        boolean beside = earlier.end() == later.start()
                || (later.start() == earlier.end() + 1 && text.charAt(earlier.end()) == '、');
        return beside && THERE.at(text, earlier.start()) != null;
    }

    /// What alone stands in parentheses behind a name explains it: 春游（湿地公园一日游）.
    private static boolean isExplained(String text, Span earlier, Span later) {
        return later.start() == earlier.end() + 1 && "（(".indexOf(text.charAt(earlier.end())) >= 0
                && "）)".indexOf(Digits.at(text, later.end())) >= 0;
    }

    /// What was given at a collection: “慈善一日捐”共捐款8950元.
    private static boolean isSum(String text, Span earlier, Span later) {
        if (text.charAt(later.start()) != GIFT || earlier.end() > later.start() || later.start() - earlier.end() > NEAR
                || TOTALS.endingAt(text, later.start(), NEAR) == null) {
            return false;
        }
        return earlier.in(text).indexOf(GIFT) >= 0 && text.indexOf('。', earlier.end()) > later.start();
    }

    private static boolean isNamedAgain(String text, Span earlier, Span later) {
        int length = later.length();
        return length >= SHORTEST && earlier.end() <= later.start() && length <= earlier.length()
                && text.regionMatches(earlier.end() - length, text, later.start(), length)
                && !isDatedBetween(text, earlier, later);
    }

    private static boolean isDatedBetween(String text, Span earlier, Span later) {
        for (int at = earlier.end() + 1; at < later.start(); at++) {
            if (text.charAt(at) == '月' && Digits.begins(text.charAt(at - 1))) {
                return true;
            }
        }
        return TERMS.anyIn(text, /* start= */ earlier.end(), /* end= */ later.start());
    }
}
