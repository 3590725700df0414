package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.corpus.text.Span;

/// Whether a line names an event again: in the same words, or by the end of the fuller name (“书香杯”教工征文活动 … 征文活动),
/// with no other date between the two.
final class Retelling {

    private static final int SHORTEST = 3;
    private static final Words TERMS = new Words(List.of("上半年", "下半年", "上学期", "下学期"));

    private Retelling() {}

    /// Whether the name at `later` tells of the event named at `earlier`.
    static boolean is(String text, Span earlier, Span later) {
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
