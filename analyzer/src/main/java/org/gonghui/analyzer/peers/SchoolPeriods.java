package org.gonghui.analyzer.peers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gonghui.analyzer.ledger.Ledger;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.Summary;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// The schools and periods that the documents of a ledger tell about. Only summaries of school unions count, and only if
/// they tell their school and their year. Immutable.
public final class SchoolPeriods {

    private final Map<String, SchoolPeriod> units = new HashMap<>();
    private final Map<SchoolPeriod, Size> sizes = new TreeMap<>();
    private int withoutSchool;
    private int withoutYear;

    /// How much a school wrote on a period.
    ///
    /// @param documents number of its summaries
    /// @param characters Han characters, letters and digits in them
    public record Size(int documents, int characters) {

        Size plus(Size other) {
            return new Size(documents + other.documents, characters + other.characters);
        }
    }

    private SchoolPeriods() {}

    /// The units of a ledger.
    public static SchoolPeriods of(Ledger ledger) {
        SchoolPeriods periods = new SchoolPeriods();
        Table documents = ledger.documents();
        StringColumn ids = documents.stringColumn("document");
        StringColumn kinds = documents.stringColumn("kind");
        StringColumn organisations = documents.stringColumn("organisation");
        IntColumn characters = documents.intColumn("characters");
        for (int row = 0; row < documents.rowCount(); row++) {
            if (organisations.get(row).equals(Organisation.SCHOOL_UNION.id())
                    && kinds.get(row).equals(DocumentKind.SUMMARY.id())) {
                periods.add(ids.get(row), periods.unit(documents, row), new Size(1, characters.getInt(row)));
            }
        }
        return periods;
    }

    /// Counts documents that are added one by one and not kept.
    public static final class Builder {

        private final Register register;
        private SchoolPeriods periods = new SchoolPeriods();

        /// @param register the schools that documents are joined with
        public Builder(Register register) {
            this.register = register;
        }

        /// The next document.
        ///
        /// @return the unit that it tells about, if it counts
        public Optional<SchoolPeriod> add(DocumentRow row) {
            Summary document = row.document();
            if (document.organisation() != Organisation.SCHOOL_UNION || document.kind() != DocumentKind.SUMMARY) {
                return Optional.empty();
            }
            Optional<RegisteredSchool> registered = document.school().id().flatMap(register::byId);
            Optional<SchoolPeriod> unit = periods.unit(
                    registered.map(RegisteredSchool::name).or(document.school()::name).orElse(""),
                    registered.map(RegisteredSchool::id), document.period().year(), document.period().type());
            unit.ifPresent(known -> periods.sizes.merge(known, new Size(1, row.characters()), Size::plus));
            return unit;
        }

        /// What was added; [SchoolPeriods#of(String)] knows none of the documents.
        public SchoolPeriods build() {
            SchoolPeriods built = periods;
            periods = new SchoolPeriods();
            return built;
        }
    }

    private void add(String document, Optional<SchoolPeriod> unit, Size size) {
        unit.ifPresent(known -> {
            units.put(document, known);
            sizes.merge(known, size, Size::plus);
        });
    }

    private Optional<SchoolPeriod> unit(Table documents, int row) {
        IntColumn years = documents.intColumn("year");
        String id = documents.stringColumn("school_id").get(row);
        return unit(documents.stringColumn("school").get(row), id.isEmpty() ? Optional.empty() : Optional.of(id),
                years.isMissing(row) ? OptionalInt.empty() : OptionalInt.of(years.getInt(row)),
                Labelled.of(PeriodType.class, documents.stringColumn("period_type").get(row)));
    }

    private Optional<SchoolPeriod> unit(String school, Optional<String> id, OptionalInt year, PeriodType type) {
        if (school.isEmpty()) {
            withoutSchool++;
            return Optional.empty();
        }
        if (year.isEmpty()) {
            withoutYear++;
            return Optional.empty();
        }
        return Optional.of(new SchoolPeriod(school, id, year.getAsInt(), type));
    }

    /// Schools and periods that there are summaries of, in order.
    public Collection<SchoolPeriod> units() {
        return List.copyOf(sizes.keySet());
    }

    /// The unit that a document tells about, if it counts.
    ///
    /// @param document its id
    public Optional<SchoolPeriod> of(String document) {
        return Optional.ofNullable(units.get(document));
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
}
