package org.gonghui.analyzer.benchmark;

import java.util.List;
import java.util.OptionalInt;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Message;

/// Values of indicators as a table to be given out.
public final class IndicatorResults {

    private IndicatorResults() {}

    /// One row for each indicator, school and period of which there is a summary.
    public static ResultTable of(Indicators indicators, IndicatorCatalogue catalogue) {
        ResultTableBuilder table = IndicatorColumns.begin()
                .column("rows", Kind.TEXT, "依据", "rows behind it");
        catalogue.all()
                .forEach(indicator -> indicators.units()
                        .forEach(unit -> add(table, indicators.value(indicator, unit))));
        return ValueNames.in(table.build(new Message("指标", "Indicators"), List.of(
                new Message("没有提到不等于零；min 与 max 相同的是确数，max 空的是至少。",
                        "not mentioned is no zero; a value is exact where min is max, and at least min where max is empty."),
                new Message(
                        "没有列入：" + indicators.periods().withoutSchool() + " 份总结没写校名，"
                                + indicators.periods().withoutYear() + " 份年份不明。",
                        "left out: " + indicators.periods().withoutSchool() + " summaries that name no school, "
                                + indicators.periods().withoutYear() + " without a year."))));
    }

    private static void add(ResultTableBuilder table, IndicatorValue value) {
        table.text("indicator", value.indicator().id())
                .text("label", value.indicator().label().zh())
                .text("unit", value.indicator().unit().id())
                .text("school_id", value.unit().id().orElse(""))
                .text("school", value.unit().school())
                .count("year", OptionalInt.of(value.unit().year()))
                .text("period_type", value.unit().type().id())
                .text("state", value.state().id())
                .number("min", value.min())
                .number("max", value.max())
                .text("incomplete", value.incomplete() ? "true" : "")
                .text("rows", String.join(" ", value.rows()));
    }
}
