package org.gonghui.analyzer.profile;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gonghui.analyzer.ledger.Ledger;
import org.gonghui.analyzer.peers.PeriodChoice;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.peers.SchoolPeriods;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// The work paragraphs of every school and period of a ledger, by category. Only those of summaries of school unions
/// count. Immutable; safe for any number of threads.
public final class SchoolWork {

    private final SchoolPeriods periods;
    private final Map<SchoolPeriod, UnitWork> units = new TreeMap<>();

    private SchoolWork(SchoolPeriods periods) {
        this.periods = periods;
        periods.units().forEach(unit -> units.put(unit, new UnitWork(unit, periods.size(unit))));
    }

    /// Counts a ledger.
    ///
    /// @param ledger one from which paragraphs that a school repeats within a period were left out, where that is wanted:
    ///     a ledger does not know which paragraphs are copies
    public static SchoolWork of(Ledger ledger) {
        SchoolWork work = new SchoolWork(SchoolPeriods.of(ledger));
        Table paragraphs = ledger.paragraphs();
        StringColumn kinds = paragraphs.stringColumn("kind");
        StringColumn documents = paragraphs.stringColumn("document");
        Ids<Category> categories = new Ids<>(Category.class, paragraphs.stringColumn("category"));
        Ids<Substance> substances = new Ids<>(Substance.class, paragraphs.stringColumn("substance"));
        IntColumn characters = paragraphs.intColumn("characters");
        for (int row = 0; row < paragraphs.rowCount(); row++) {
            if (kinds.get(row).equals(ParagraphKind.WORK.id())) {
                Optional<UnitWork> unit = work.periods.of(documents.get(row)).map(work.units::get);
                Optional<Category> category = categories.at(row);
                if (unit.isPresent() && category.isPresent()) {
                    unit.get().add(category.get(), substances.at(row), characters.getInt(row));
                }
            }
        }
        return work;
    }

    /// A column of ids: there may be a million rows.
    private static final class Ids<E extends Enum<E> & Labelled> {

        private final Map<String, E> values = new HashMap<>();
        private final StringColumn column;

        Ids(Class<E> type, StringColumn column) {
            EnumSet.allOf(type).forEach(value -> values.put(value.id(), value));
            this.column = column;
        }

        Optional<E> at(int row) {
            return Optional.ofNullable(values.get(column.get(row)));
        }
    }

    /// The schools and periods.
    public SchoolPeriods periods() {
        return periods;
    }

    /// Those of one period that have anything to tell shares of, in order.
    List<UnitWork> in(PeriodChoice period, ProfileMeasure measure) {
        return period.among(periods.units()).stream().map(this::work).filter(unit -> unit.isTold(measure)).toList();
    }

    /// The work of a unit of [#periods].
    UnitWork work(SchoolPeriod unit) {
        UnitWork work = units.get(unit);
        if (work == null) {
            throw new IllegalArgumentException("there is no summary of " + unit);
        }
        return work;
    }
}
