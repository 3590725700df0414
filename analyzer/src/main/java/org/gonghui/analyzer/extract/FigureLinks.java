package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Unit;

/// What figures of one sentence say of each other: 100元至300元 is one range, and in 获奖8项，其中省级3项 both measure words
/// count the same. Immutable.
final class FigureLinks {

    private static final String RANGE_SIGNS = "-—–~～至到";
    private static final String FROM = "从由";
    private static final int REACH = 40;

    private final UnitLexicon units;

    FigureLinks(UnitLexicon units) {
        this.units = units;
    }

    /// The figures of `text` with ranges joined and units shared.
    List<FigureSpan> link(String text, List<FigureSpan> found) {
        List<FigureSpan> linked = new ArrayList<>(found.size());
        for (FigureSpan span : found) {
            FigureSpan last = linked.isEmpty() ? null : linked.getLast();
            if (last != null && range(text, last, span)) {
                linked.set(linked.size() - 1, joined(last, span));
            } else {
                linked.add(last == null ? span : shared(text, last, span));
            }
        }
        return linked;
    }

    /// 100元至300元. From one to the other (从90%到95%) something changed, unless it varies (不等).
    private static boolean range(String text, FigureSpan low, FigureSpan high) {
        int gap = high.start() - low.end();
        if (low.unit() != high.unit() || low.unit() == Unit.RANK || gap < 1 || gap > 2
                || !signs(text, low.end(), high.start()) || !rises(low, high)) {
            return false;
        }
        boolean change = FROM.indexOf(Digits.at(text, low.start() - 1)) >= 0;
        return !change || text.startsWith("不等", high.end());
    }

    private static boolean signs(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (RANGE_SIGNS.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean rises(FigureSpan low, FigureSpan high) {
        boolean exact = low.quantity().precision() == Precision.EXACT && high.quantity().precision() == Precision.EXACT;
        return exact && value(low).compareTo(value(high)) < 0;
    }

    private static BigDecimal value(FigureSpan span) {
        return span.quantity().value().orElse(BigDecimal.ZERO);
    }

    private static FigureSpan joined(FigureSpan low, FigureSpan high) {
        List<String> rules = new ArrayList<>(low.rules());
        rules.add("range with the measure word repeated");
        return new FigureSpan(low.start(), high.end(), high.numberEnd(), Quantity.range(value(low), value(high)),
                low.unit(), rules);
    }

    /// Where the noun is left out behind a measure word, it is that of the figure before with the same measure word.
    private FigureSpan shared(String text, FigureSpan last, FigureSpan span) {
        UnitLexicon.Entry entry = units.at(text, span.numberEnd());
        UnitLexicon.Entry before = units.at(text, last.numberEnd());
        boolean same = entry != null && before != null
                && (last.unit() == Unit.AWARD ? before.word().startsWith(entry.word()) : before.equals(entry));
        if (entry == null || !same) {
            return span;
        }
        boolean ends = Marks.PHRASE.endAt(text, span.end());
        boolean plain = entry.unit().filter(span.unit()::equals).isPresent();
        return ends && plain && last.unit() != span.unit() && near(text, last, span)
                ? new FigureSpan(span.start(), span.end(), span.numberEnd(), span.quantity(), last.unit(),
                        List.of(entry.place(), "unit of the figure before"))
                : span;
    }

    private static boolean near(String text, FigureSpan last, FigureSpan span) {
        if (span.start() - last.end() > REACH) {
            return false;
        }
        return !Marks.SENTENCE.within(text, last.end(), span.start());
    }
}
