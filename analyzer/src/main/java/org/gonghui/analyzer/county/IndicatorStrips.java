package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gonghui.analyzer.benchmark.Amount;
import org.gonghui.analyzer.benchmark.Compared;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.Standing;
import org.gonghui.analyzer.chart.Chart;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Message;

/// Indicators as rows of dots, a dot a school.
final class IndicatorStrips {

    /// A page for each school of a large group, each with a dot for every other, would grow with the square of the schools.
    private static final int MOST_PEERS = 30;

    private final County county;
    private final ResultTableBuilder table = new ResultTableBuilder()
            .column("indicator", Kind.TEXT, "指标", "indicator")
            .column("dot", Kind.TEXT, "学校", "school")
            .column("value", Kind.NUMBER, "数值", "value")
            .column("max", Kind.NUMBER, "至多", "at most")
            .column("unit", Kind.TEXT, "单位", "unit");
    private final List<Chart.Strip> strips = new ArrayList<>();

    IndicatorStrips(County county) {
        this.county = county;
    }

    private record Dots(Indicator indicator, List<Chart.Dot> dots, int missing) {}

    /// All schools, for each indicator of which enough tell a figure.
    Optional<Block> ofAll() {
        for (Indicator indicator : county.indicators()) {
            List<Compared> rows = List.copyOf(county.rows(indicator).values());
            List<Compared> told = rows.stream().filter(row -> row.amount().isPresent()).toList();
            if (told.size() >= county.minimum()) {
                add(new Dots(indicator, told.stream().map(row -> dot(row, false)).toList(),
                        rows.size() - told.size()));
            }
        }
        return strips.isEmpty()
                ? Optional.empty()
                : Optional.of(picture("county-strips", new Message("各项指标的分布", "How the schools spread"),
                        new Message("每一行是一项指标，每个点是一所写出了数的学校；没有写出数的不画，只报有几所。",
                                "Each row is an indicator, each dot a school that tells a figure; others are not drawn, but"
                                        + " counted.")));
    }

    /// One school among its peers, for each of its indicators with a standing.
    Optional<Block> of(SchoolEntry school) {
        boolean few = school.group().filter(group -> group.schools().size() <= MOST_PEERS).isPresent();
        school.rows().stream().filter(row -> row.standing().isPresent()).forEach(row -> add(few
                ? peers(row, school)
                : quartiles(row)));
        return strips.isEmpty()
                ? Optional.empty()
                : Optional.of(picture("strips-" + school.leaf(),
                        new Message("在同类学校中的位置", "Where it stands among its peers"), few
                                ? new Message("每一行是一项指标，突出的点是本校，其余各点是同类学校。",
                                        "Each row is an indicator, the marked dot this school, the others its peers.")
                                : new Message("每一行是一项指标，突出的点是本校，其余三点是同类学校的下四分位、中位数和上四分位。",
                                        "Each row is an indicator, the marked dot this school, the others the quartiles of"
                                                + " its peers.")));
    }

    private Dots peers(Compared own, SchoolEntry school) {
        List<String> group = own.group().orElseThrow().schools();
        List<Chart.Dot> dots = group.stream()
                .map(county.rows(own.indicator())::get)
                .filter(row -> row != null && row.amount().isPresent())
                .map(row -> dot(row, row.school().equals(school.name())))
                .toList();
        return new Dots(own.indicator(), dots, group.size() - dots.size());
    }

    private Dots quartiles(Compared own) {
        Standing standing = own.standing().orElseThrow();
        Indicator indicator = own.indicator();
        List<Chart.Dot> dots = List.of(dot("下四分位", "first quartile", standing.q1(), indicator),
                dot("中位数", "median", standing.median(), indicator),
                dot("上四分位", "third quartile", standing.q3(), indicator), dot(own, true));
        return new Dots(indicator, dots, own.group().orElseThrow().schools().size() - standing.schools());
    }

    private Chart.Dot dot(String zh, String en, double value, Indicator indicator) {
        return new Chart.Dot(county.say(new Message(zh, en)), Chart.Ranged.exact(Say.value(value, indicator)), false);
    }

    private static Chart.Dot dot(Compared row, boolean own) {
        Amount amount = row.amount().orElseThrow();
        double min = Say.value(amount.min(), row.indicator());
        double max = amount.bound().isPresent()
                ? Say.value(amount.max(), row.indicator())
                : Double.POSITIVE_INFINITY;
        return new Chart.Dot(row.school(), new Chart.Ranged(min, min, max), own);
    }

    private void add(Dots dots) {
        Indicator indicator = dots.indicator();
        Message unit = Say.unit(indicator, county.comparison().isPerHead(indicator));
        strips.add(new Chart.Strip(indicator.label(), Chart.Scale.NUMBER, unit, dots.dots(), dots.missing()));
        for (Chart.Dot dot : dots.dots()) {
            double high = dot.value().high();
            table.text("indicator", county.say(indicator.label()))
                    .text("dot", dot.label())
                    .number("value", OptionalDouble.of(dot.value().value()))
                    .number("max", Double.isInfinite(high) || high == dot.value().value()
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(high))
                    .text("unit", county.say(unit));
        }
    }

    private Block picture(String id, Message title, Message description) {
        ResultTable data = table.build(title, List.of(description));
        return new Block.Picture(id, new Chart.Strips(title, description, strips), data);
    }
}
