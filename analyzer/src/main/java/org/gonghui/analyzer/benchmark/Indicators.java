package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.peers.SchoolPeriods;
import tech.tablesaw.api.Table;

/// The values of indicators for every school and period of a ledger. Only summaries of school unions count; plans never
/// do. Immutable.
///
/// Within a school and period what is told twice counts once: a figure in an equal sentence or in another document, an
/// activity of the same name unless date, edition or festival tell two apart; and of a total with its parts, the total.
public final class Indicators {

    private final SchoolPeriods periods;
    private final Facts facts;

    private Indicators(SchoolPeriods periods, Facts facts) {
        this.periods = periods;
        this.facts = facts;
    }

    /// Gives the rows of a unit.
    private interface Facts {
        List<FactRow> of(SchoolPeriod unit);
    }

    /// Takes up a ledger.
    public static Indicators of(FactLedger ledger) {
        SchoolPeriods periods = SchoolPeriods.of(ledger.ledger());
        Map<SchoolPeriod, List<FactRow>> rows = new HashMap<>();
        rows(ledger, fact -> periods.of(fact.document())
                .ifPresent(unit -> rows.computeIfAbsent(unit, any -> new ArrayList<>()).add(fact)));
        return new Indicators(periods, unit -> rows.getOrDefault(unit, List.of()));
    }

    /// Asks for the ledger of each unit when its values are wanted, and keeps that of the last: who wants several values
    /// of a unit should ask for them one after the other. For one thread.
    ///
    /// @param ledger gives the documents of a unit of `periods` with all that was found in them
    public static Indicators of(SchoolPeriods periods, Function<SchoolPeriod, FactLedger> ledger) {
        return new Indicators(periods, new LastUnit(ledger));
    }

    private static final class LastUnit implements Facts {

        private final Function<SchoolPeriod, FactLedger> ledgers;
        private Optional<SchoolPeriod> last = Optional.empty();
        private List<FactRow> rows = List.of();

        private LastUnit(Function<SchoolPeriod, FactLedger> ledgers) {
            this.ledgers = ledgers;
        }

        @Override
        public List<FactRow> of(SchoolPeriod unit) {
            if (last.filter(unit::equals).isEmpty()) {
                List<FactRow> read = new ArrayList<>();
                rows(ledgers.apply(unit), read::add);
                rows = read;
                last = Optional.of(unit);
            }
            return rows;
        }
    }

    private static void rows(FactLedger ledger, Consumer<FactRow> taker) {
        rows(FactTable.FIGURES, ledger.figures(), taker);
        rows(FactTable.ACTIVITIES, ledger.activities(), taker);
        rows(FactTable.PARAGRAPHS, ledger.ledger().paragraphs(), taker);
    }

    private static void rows(FactTable sort, Table table, Consumer<FactRow> taker) {
        FactRow.Cells cells = new FactRow.Cells(table);
        for (int row = 0; row < table.rowCount(); row++) {
            taker.accept(new FactRow(sort, cells, row));
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
        return new Reckoning(indicator, unit, facts.of(unit)).value();
    }
}
