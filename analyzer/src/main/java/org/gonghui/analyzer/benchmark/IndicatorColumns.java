package org.gonghui.analyzer.benchmark;

import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTableBuilder;

/// The columns that tables of indicators begin with.
final class IndicatorColumns {

    private IndicatorColumns() {}

    /// A table of whose indicator, school and period it is, and what its value is.
    static ResultTableBuilder begin() {
        return new ResultTableBuilder().column("indicator", Kind.TEXT, "指标编号", "indicator")
                .column("label", Kind.TEXT, "指标", "label")
                .column("unit", Kind.TEXT, "单位", "unit")
                .column("school_id", Kind.TEXT, "学校编号", "school id")
                .column("school", Kind.TEXT, "学校", "school")
                .column("year", Kind.LABEL, "年份", "year")
                .column("period_type", Kind.TEXT, "期间口径", "period")
                .column("state", Kind.TEXT, "状态", "state")
                .column("min", Kind.RATIO, "数值或下限", "value or lower bound")
                .column("max", Kind.RATIO, "上限", "upper bound")
                .column("incomplete", Kind.TEXT, "不全", "incomplete");
    }
}
