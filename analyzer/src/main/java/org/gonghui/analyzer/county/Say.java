package org.gonghui.analyzer.county;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.corpus.text.Message;

/// Pieces of sentences.
final class Say {

    private static final int DECIMALS = 2;
    private static final int SHARE_DECIMALS = 4;

    private Say() {}

    static Message same(String text) {
        return new Message(text, text);
    }

    static Block.Text lead(String zh, String en) {
        return new Block.Text(Block.Style.LEAD, new Message(zh, en));
    }

    static Block.Text body(String zh, String en) {
        return new Block.Text(Block.Style.BODY, new Message(zh, en));
    }

    static Block.Text note(String zh, String en) {
        return new Block.Text(Block.Style.NOTE, new Message(zh, en));
    }

    static Block.Text warning(String zh, String en) {
        return new Block.Text(Block.Style.WARNING, new Message(zh, en));
    }

    /// 12,345
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// 甲、乙 and a, b.
    static Message list(List<Message> items) {
        return new Message(items.stream().map(Message::zh).collect(Collectors.joining("、")),
                items.stream().map(Message::en).collect(Collectors.joining(", ")));
    }

    static String names(List<String> names) {
        return String.join("、", names);
    }

    static String namesEn(List<String> names) {
        return String.join(", ", names);
    }

    /// What a value of an indicator is shown as: shares in percent.
    static double value(double value, Indicator indicator) {
        return indicator.unit() == Indicator.Unit.RATIO
                ? BigDecimal.valueOf(value)
                        .setScale(SHARE_DECIMALS, RoundingMode.HALF_UP)
                        .movePointRight(2)
                        .doubleValue()
                : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }

    /// What it is shown in: shares in percent.
    static Message unit(Indicator indicator, boolean perHead) {
        if (indicator.unit() == Indicator.Unit.RATIO) {
            return same("%");
        }
        Message unit = indicator.unit().label();
        return perHead ? new Message(unit.zh() + "/教职工", unit.en() + " per member of staff") : unit;
    }
}
