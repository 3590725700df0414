package org.gonghui.analyzer.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.gonghui.analyzer.table.ValueLabels;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Per;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/// Figures as people read them: `23`, `≥10`, `3–5`, a ratio as `98%`, a redacted one in words, `每户800` of what is told for
/// each of something.
final class FigureText {

    private static final Message REDACTED = new Message("被遮", "redacted");
    private static final Message UNKNOWN = new Message("若干", "some");

    private static final ValueLabels PER = ValueLabels.of(Per.class);

    private FigureText() {}

    static List<String> values(Table figures, Language language) {
        return IntStream.range(0, figures.rowCount())
                .mapToObj(row -> per(figures, row, value(figures, row, language), language))
                .toList();
    }

    /// 每户800: a figure for each of something is no total.
    private static String per(Table figures, int row, String value, Language language) {
        String per = PER.shown(figures.stringColumn("per").get(row), language);
        if (per.isEmpty()) {
            return value;
        }
        return language == Language.ZH ? per + value : value + " " + per;
    }

    private static String value(Table figures, int row, Language language) {
        if (figures.stringColumn("precision").get(row).equals("redacted")) {
            return REDACTED.in(language);
        }
        boolean ratio = figures.stringColumn("unit").get(row).equals("ratio");
        String value = number(figures.doubleColumn("value"), row, ratio);
        String min = number(figures.doubleColumn("min"), row, ratio);
        String max = number(figures.doubleColumn("max"), row, ratio);
        if (!value.isEmpty()) {
            return (figures.stringColumn("precision").get(row).equals("approx") ? "≈" : "") + value;
        }
        if (min.isEmpty()) {
            return max.isEmpty() ? UNKNOWN.in(language) : "≤" + max;
        }
        return max.isEmpty() || figures.stringColumn("precision").get(row).equals("lower")
                ? "≥" + min
                : min + "–" + max;
    }

    private static String number(DoubleColumn numbers, int row, boolean ratio) {
        if (numbers.isMissing(row)) {
            return "";
        }
        BigDecimal number = BigDecimal.valueOf(numbers.getDouble(row));
        return ratio ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
