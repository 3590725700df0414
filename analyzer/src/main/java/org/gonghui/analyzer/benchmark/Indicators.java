package org.gonghui.analyzer.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.PeriodType;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// The values of indicators for every school and period of a ledger. Only summaries of school unions count; plans never
/// do. Immutable.
///
/// Within a school and period what is told twice counts once: a figure in an equal sentence or in another document, an
/// activity of the same name unless date, edition or festival tell two apart; and of a total with its parts, the total.
public final class Indicators {

    private final Map<SchoolPeriod, List<FactRow>> rows = new TreeMap<>();
    private final Map<SchoolPeriod, Size> sizes = new TreeMap<>();
    private int withoutSchool;
    private int withoutYear;

    /// How much a school wrote on a period.
    ///
    /// @param documents number of its summaries
    /// @param characters Han characters, letters and digits in them
    public record Size(int documents, int characters) {}

    private Indicators() {}

    /// Takes up a ledger.
    public static Indicators of(FactLedger ledger) {
        Indicators indicators = new Indicators();
        Map<String, SchoolPeriod> units = indicators.documents(ledger.ledger().documents());
        indicators.add(FactTable.FIGURES, ledger.figures(), units);
        indicators.add(FactTable.ACTIVITIES, ledger.activities(), units);
        indicators.add(FactTable.PARAGRAPHS, ledger.ledger().paragraphs(), units);
        return indicators;
    }

    private Map<String, SchoolPeriod> documents(Table documents) {
        Map<String, SchoolPeriod> units = new HashMap<>();
        StringColumn ids = documents.stringColumn("document");
        StringColumn kinds = documents.stringColumn("kind");
        StringColumn organisations = documents.stringColumn("organisation");
        IntColumn characters = documents.intColumn("characters");
        for (int row = 0; row < documents.rowCount(); row++) {
            if (organisations.get(row).equals(Organisation.SCHOOL_UNION.id())
                    && kinds.get(row).equals(DocumentKind.SUMMARY.id())) {
                Optional<SchoolPeriod> unit = unit(documents, row);
                if (unit.isPresent()) {
                    units.put(ids.get(row), unit.get());
                    rows.computeIfAbsent(unit.get(), any -> new ArrayList<>());
                    sizes.merge(unit.get(), new Size(1, characters.getInt(row)),
                            (one, two) -> new Size(one.documents() + two.documents(),
                                    one.characters() + two.characters()));
                }
            }
        }
        return units;
    }

    private Optional<SchoolPeriod> unit(Table documents, int row) {
        String school = documents.stringColumn("school").get(row);
        IntColumn years = documents.intColumn("year");
        if (school.isEmpty()) {
            withoutSchool++;
            return Optional.empty();
        }
        if (years.isMissing(row)) {
            withoutYear++;
            return Optional.empty();
        }
        String id = documents.stringColumn("school_id").get(row);
        return Optional.of(new SchoolPeriod(school, id.isEmpty() ? Optional.empty() : Optional.of(id),
                years.getInt(row), Labelled.of(PeriodType.class, documents.stringColumn("period_type").get(row))));
    }

    private void add(FactTable sort, Table table, Map<String, SchoolPeriod> units) {
        FactRow.Cells cells = new FactRow.Cells(table);
        StringColumn documents = table.stringColumn("document");
        for (int row = 0; row < table.rowCount(); row++) {
            SchoolPeriod unit = units.get(documents.get(row));
            if (unit != null) {
                rows.computeIfAbsent(unit, any -> new ArrayList<>()).add(new FactRow(sort, cells, row));
            }
        }
    }

    /// Schools and periods that there are summaries of, in order.
    public Collection<SchoolPeriod> units() {
        return List.copyOf(rows.keySet());
    }

    /// How much was written on a unit of [#units].
    public Size size(SchoolPeriod unit) {
        Size size = sizes.get(unit);
        if (size == null) {
            throw new IllegalArgumentException("there is no summary of " + unit);
        }
        return size;
    }

    /// Summaries that name no school; they belong to none.
    public int withoutSchool() {
        return withoutSchool;
    }

    /// Summaries of known schools whose year is not known.
    public int withoutYear() {
        return withoutYear;
    }

    /// The value of an indicator for a unit of [#units].
    public IndicatorValue value(Indicator indicator, SchoolPeriod unit) {
        return new Reckoning(indicator, unit, rows.getOrDefault(unit, List.of())).value();
    }
}
