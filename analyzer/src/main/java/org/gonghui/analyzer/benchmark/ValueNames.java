package org.gonghui.analyzer.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ValueLabels;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.PeriodType;

/// What people call the ids in tables of indicators.
final class ValueNames {

    /// What follows the unit of a value for each member of staff.
    private static final String PER_HEAD = "/staff";

    private static final ValueLabels STATES = ValueLabels.of(FactState.class)
            .and(new ValueLabels(Map.of("no-data", new Message("无文档", "no summary"))));

    private ValueNames() {}

    static ResultTable in(ResultTable table) {
        return table.labelled("unit", units())
                .labelled("period_type", ValueLabels.of(PeriodType.class))
                .labelled("state", STATES)
                .labelled("incomplete", ValueLabels.FLAG);
    }

    private static ValueLabels units() {
        Map<String, Message> units = new HashMap<>();
        for (Indicator.Unit unit : Indicator.Unit.values()) {
            units.put(unit.id(), unit.label());
            units.put(unit.id() + PER_HEAD,
                    new Message(unit.label().zh() + "（每名教职工）", unit.label().en() + " per member of staff"));
        }
        return new ValueLabels(units);
    }
}
