package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gonghui.analyzer.benchmark.FactState;
import org.gonghui.analyzer.benchmark.Indicator;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.chart.Chart;
import org.gonghui.analyzer.measure.Quantiles;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Message;

/// The indicators that most schools tell, over the years that have summaries of the same kind of period.
final class TrendSection {

    private static final int SHOWN = 6;
    private static final int FEWEST_YEARS = 2;
    private static final double LOW = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.75;

    private final County county;
    private final Map<Integer, List<SchoolPeriod>> years = new TreeMap<>();

    TrendSection(County county) {
        this.county = county;
        county.comparison()
                .indicators()
                .units()
                .stream()
                .filter(unit -> unit.type() == county.comparison().type())
                .filter(unit -> unit.year() <= county.comparison().year())
                .forEach(unit -> years.computeIfAbsent(unit.year(), any -> new ArrayList<>()).add(unit));
    }

    /// What an indicator was in a year, over the schools that tell it.
    ///
    /// @param values ascending
    private record Year(int year, List<Double> values) {

        int schools() {
            return values.size();
        }

        double quantile(double p) {
            return Quantiles.of(values.stream().mapToDouble(Double::doubleValue).toArray(), p);
        }
    }

    /// Empty if there is one year only.
    Optional<Section> section() {
        if (years.size() < FEWEST_YEARS) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Listing("years", summaries(), 1, List.of()));
        List<Indicator> shown = county.indicators()
                .stream()
                .sorted(Comparator.comparingInt(this::told).reversed())
                .limit(SHOWN)
                .toList();
        shown.forEach(indicator -> trend(indicator).ifPresent(blocks::add));
        blocks.add(Say.note("各年交总结的学校不尽相同，写法也会变；中位数升降不一定是工作多了少了。每年有数的学校不到 " + county.minimum() + " 所的不画。",
                "Not the same schools write each year, nor in the same way: a median may move though the work does not."
                        + " Years with fewer than " + county.minimum() + " schools that tell a figure are not drawn."));
        return Optional.of(new Section("part-trend", new Message("逐年情况", "Over the years"), blocks));
    }

    private int told(Indicator indicator) {
        return Math.toIntExact(
                county.rows(indicator).values().stream().filter(row -> row.amount().isPresent()).count());
    }

    private ResultTable summaries() {
        Indicators indicators = county.comparison().indicators();
        ResultTableBuilder table = new ResultTableBuilder().column("year", Kind.LABEL, "年份", "year")
                .column("schools", Kind.COUNT, "有总结的学校", "schools with a summary")
                .column("documents", Kind.COUNT, "总结份数", "summaries")
                .column("characters", Kind.COUNT, "平均每校字数", "characters of a school");
        years.forEach((year, units) -> {
            int characters = units.stream().mapToInt(unit -> indicators.periods().size(unit).characters()).sum();
            table.count("year", OptionalInt.of(year))
                    .count("schools", OptionalInt.of(units.size()))
                    .count("documents", OptionalInt.of(
                            units.stream().mapToInt(unit -> indicators.periods().size(unit).documents()).sum()))
                    .count("characters", OptionalInt.of(Math.round((float) characters / units.size())));
        });
        return table.build(new Message("各年的总结", "Summaries of each year"), List.of());
    }

    private Optional<Block> trend(Indicator indicator) {
        List<Year> told = years.entrySet()
                .stream()
                .map(entry -> year(indicator, entry.getKey(), entry.getValue()))
                .toList();
        List<Chart.Point> points = told.stream()
                .filter(this::isEnough)
                .map(year -> new Chart.Point(year.year(),
                        new Chart.Ranged(year.quantile(LOW), year.quantile(MIDDLE), year.quantile(HIGH))))
                .toList();
        if (points.size() < FEWEST_YEARS) {
            return Optional.empty();
        }
        Message title = new Message(indicator.label().zh() + "：各年的中位数", indicator.label().en()
                + ": median of each year");
        Chart chart = new Chart.Trend(title,
                new Message("线是写出了数的学校的中位数，上下是四分位数。",
                        "The line is the median of the schools that tell a figure, with its"
                                + " quartiles."),
                Chart.Scale.NUMBER, Say.unit(indicator, false),
                List.of(new Chart.Line(new Message("中位数", "median"), points)));
        return Optional.of(new Block.Picture("trend-" + indicator.id().replace('_', '-'), chart, data(told, title)));
    }

    private boolean isEnough(Year year) {
        return year.schools() >= county.minimum();
    }

    private Year year(Indicator indicator, int year, List<SchoolPeriod> units) {
        List<Double> values = units.stream()
                .map(unit -> county.comparison().indicators().value(indicator, unit))
                .filter(value -> value.state() == FactState.FIGURE)
                .map(value -> Say.value(value.min().orElseThrow(), indicator))
                .sorted()
                .toList();
        return new Year(year, values);
    }

    private ResultTable data(List<Year> told, Message title) {
        ResultTableBuilder table = new ResultTableBuilder().column("year", Kind.LABEL, "年份", "year")
                .column("schools", Kind.COUNT, "有数的学校", "schools with a figure")
                .column("q1", Kind.NUMBER, "下四分位", "first quartile")
                .column("median", Kind.NUMBER, "中位数", "median")
                .column("q3", Kind.NUMBER, "上四分位", "third quartile");
        for (Year year : told) {
            table.count("year", OptionalInt.of(year.year()))
                    .count("schools", OptionalInt.of(year.schools()))
                    .number("q1", quantile(year, LOW))
                    .number("median", quantile(year, MIDDLE))
                    .number("q3", quantile(year, HIGH));
        }
        return table.build(title, List.of());
    }

    private OptionalDouble quantile(Year year, double p) {
        return isEnough(year) ? OptionalDouble.of(year.quantile(p)) : OptionalDouble.empty();
    }
}
