package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.gonghui.analyzer.benchmark.Compared;
import org.gonghui.analyzer.benchmark.FactState;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.measure.Quantiles;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Message;

/// The indicators of the county: how many schools tell what, and how they spread.
final class IndicatorTable {

    private static final double LOW = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.75;

    private final County county;

    IndicatorTable(County county) {
        this.county = county;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Listing("county-indicators", table(), 1, List.of()));
        blocks.add(Say.note("有数的学校不到 " + county.minimum() + " 所的，不算中位数和四分位数；各校的数和出处见各校的页面。",
                "With fewer than " + county.minimum()
                        + " schools that tell a figure there are no median and no quartiles;"
                        + " the figures of each school and their sentences stand on its page."));
        new IndicatorStrips(county).ofAll().ifPresent(blocks::add);
        return new Section("part-indicators", new Message("各项指标", "Indicators"), blocks);
    }

    private ResultTable table() {
        ResultTableBuilder table = new ResultTableBuilder().column("indicator", Kind.TEXT, "指标", "indicator")
                .column("unit", Kind.TEXT, "单位", "unit")
                .column("figures", Kind.COUNT, "有数", "figures")
                .column("mentioned", Kind.COUNT, "提及无数", "mentioned")
                .column("redacted", Kind.COUNT, "被遮", "redacted")
                .column("silent", Kind.COUNT, "未提及", "not mentioned")
                .column("no_data", Kind.COUNT, "无总结", "no summary")
                .column("least", Kind.NUMBER, "最少", "least")
                .column("q1", Kind.NUMBER, "下四分位", "first quartile")
                .column("median", Kind.NUMBER, "中位数", "median")
                .column("q3", Kind.NUMBER, "上四分位", "third quartile")
                .column("most", Kind.NUMBER, "最多", "most");
        county.indicators().forEach(indicator -> add(table, indicator));
        Message period = CountyReport.period(county);
        return table.build(new Message("各项指标（" + period.zh() + "）", "Indicators (" + period.en() + ")"),
                county.comparison().notes());
    }

    private void add(ResultTableBuilder table, Indicator indicator) {
        Collection<Compared> rows = county.rows(indicator).values();
        double[] told = rows.stream()
                .filter(row -> row.amount().isPresent())
                .mapToDouble(row -> row.amount().orElseThrow().min())
                .toArray();
        Arrays.sort(told);
        table.text("indicator", county.say(indicator.label()))
                .text("unit", county.say(Say.unit(indicator, county.comparison().isPerHead(indicator))))
                .count("figures", OptionalInt.of(told.length))
                .count("mentioned", count(rows, FactState.MENTIONED.id()))
                .count("redacted", count(rows, FactState.REDACTED.id()))
                .count("silent", count(rows, FactState.NOT_MENTIONED.id()))
                .count("no_data", count(rows, "no-data"))
                .number("least", told.length == 0 ? OptionalDouble.empty() : shown(told[0], indicator))
                .number("q1", quantile(told, LOW, indicator))
                .number("median", quantile(told, MIDDLE, indicator))
                .number("q3", quantile(told, HIGH, indicator))
                .number("most", told.length == 0 ? OptionalDouble.empty() : shown(told[told.length - 1], indicator));
    }

    private static OptionalInt count(Collection<Compared> rows, String state) {
        return OptionalInt.of(Math.toIntExact(rows.stream().filter(row -> row.state().equals(state)).count()));
    }

    private OptionalDouble quantile(double[] told, double p, Indicator indicator) {
        return told.length < county.minimum() ? OptionalDouble.empty() : shown(Quantiles.of(told, p), indicator);
    }

    private static OptionalDouble shown(double value, Indicator indicator) {
        return OptionalDouble.of(Say.value(value, indicator));
    }
}
