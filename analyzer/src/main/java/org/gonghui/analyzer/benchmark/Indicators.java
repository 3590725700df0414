package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.peers.SchoolPeriods;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// The values of indicators for every school and period of a ledger. Only summaries of school unions count; plans never
/// do. Immutable.
///
/// Within a school and period what is told twice counts once: a figure in an equal sentence or in another document, an
/// activity of the same name unless date, edition or festival tell two apart; and of a total with its parts, the total.
public final class Indicators {

    private final Map<SchoolPeriod, List<FactRow>> rows = new TreeMap<>();
    private final SchoolPeriods periods;

    private Indicators(SchoolPeriods periods) {
        this.periods = periods;
        periods.units().forEach(unit -> rows.put(unit, new ArrayList<>()));
    }

    /// Takes up a ledger.
    public static Indicators of(FactLedger ledger) {
        Indicators indicators = new Indicators(SchoolPeriods.of(ledger.ledger()));
        indicators.add(FactTable.FIGURES, ledger.figures());
        indicators.add(FactTable.ACTIVITIES, ledger.activities());
        indicators.add(FactTable.PARAGRAPHS, ledger.ledger().paragraphs());
        return indicators;
    }

    private void add(FactTable sort, Table table) {
        FactRow.Cells cells = new FactRow.Cells(table);
        StringColumn documents = table.stringColumn("document");
        for (int row = 0; row < table.rowCount(); row++) {
            FactRow fact = new FactRow(sort, cells, row);
            periods.of(documents.get(row))
                    .ifPresent(unit -> rows.computeIfAbsent(unit, any -> new ArrayList<>()).add(fact));
        }
    }

    /// The schools and periods that indicators have values for.
    public SchoolPeriods periods() {
        return periods;
    }

    /// Schools and periods that there are summaries of, in order.
    public Collection<SchoolPeriod> units() {
        return periods.units();
    }

    /// The value of an indicator for a unit of [#units].
    public IndicatorValue value(Indicator indicator, SchoolPeriod unit) {
        return new Reckoning(indicator, unit, rows.getOrDefault(unit, List.of())).value();
    }
}
