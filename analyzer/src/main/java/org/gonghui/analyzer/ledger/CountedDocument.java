package org.gonghui.analyzer.ledger;

import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.Summary;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// What statistics need to know of a document.
///
/// @param id its id
/// @param kind what it is
/// @param organisation whose it is
/// @param school where it stands among schools: a key, [#UNKNOWN] if it names none
/// @param stage id of its school's stage, or [#UNKNOWN]
/// @param year the year it is counted under, if known
/// @param type of its period
/// @param confidence how sure its period is
record CountedDocument(String id, DocumentKind kind, Organisation organisation, String school, String stage,
        OptionalInt year, PeriodType type, Confidence confidence) {

    /// Stands for a year or a stage that is not known, and for all hidden schools together.
    static final String UNKNOWN = "unknown";
    private static final String REGISTERED = "id:";
    private static final String NAMED = "name:";

    static CountedDocument of(DocumentRow row, Register register) {
        Summary document = row.document();
        Optional<RegisteredSchool> registered = document.school().id().flatMap(register::byId);
        String school = key(registered.map(RegisteredSchool::id).orElse(""),
                registered.map(RegisteredSchool::name).or(document.school()::name).orElse(""));
        return new CountedDocument(document.id(), document.kind(), document.organisation(), school,
                registered.flatMap(RegisteredSchool::stage).map(Labelled::id).orElse(UNKNOWN),
                document.period().year(), document.period().type(), document.period().confidence());
    }

    private static String key(String schoolId, String name) {
        if (!schoolId.isEmpty()) {
            return registered(schoolId);
        }
        return name.isEmpty() ? UNKNOWN : NAMED + name;
    }

    /// The key of a school of the register.
    static String registered(String id) {
        return REGISTERED + id;
    }

    /// Whether a school's key is made of a name that documents have and the register has not.
    static boolean isUnregistered(String schoolKey) {
        return schoolKey.startsWith(NAMED);
    }

    /// The id or name that a school's key was made of.
    static String plain(String schoolKey) {
        return schoolKey.substring(schoolKey.indexOf(':') + 1);
    }

    /// Where it stands in a dimension of documents.
    String key(Dimension dimension) {
        return switch (dimension) {
            case DOCUMENT -> id;
            case SCHOOL -> school;
            case STAGE -> stage;
            case YEAR -> year.isPresent() ? Integer.toString(year.getAsInt()) : UNKNOWN;
            case CATEGORY, GROUP, KIND -> throw new IllegalArgumentException(dimension + " is not one of documents");
        };
    }

    /// The rows of a ledger's table.
    static final class Rows {

        private final StringColumn ids;
        private final StringColumn kinds;
        private final StringColumn organisations;
        private final StringColumn schoolIds;
        private final StringColumn schools;
        private final StringColumn stages;
        private final IntColumn years;
        private final StringColumn types;
        private final StringColumn confidences;

        Rows(Table documents) {
            ids = documents.stringColumn("document");
            kinds = documents.stringColumn("kind");
            organisations = documents.stringColumn("organisation");
            schoolIds = documents.stringColumn("school_id");
            schools = documents.stringColumn("school");
            stages = documents.stringColumn("stage");
            years = documents.intColumn("year");
            types = documents.stringColumn("period_type");
            confidences = documents.stringColumn("period_confidence");
        }

        int size() {
            return ids.size();
        }

        CountedDocument get(int row) {
            return new CountedDocument(ids.get(row), Labelled.of(DocumentKind.class, kinds.get(row)),
                    Labelled.of(Organisation.class, organisations.get(row)),
                    key(schoolIds.get(row), schools.get(row)), stages.get(row).isEmpty() ? UNKNOWN : stages.get(row),
                    years.isMissing(row) ? OptionalInt.empty() : OptionalInt.of(years.getInt(row)),
                    Labelled.of(PeriodType.class, types.get(row)),
                    Labelled.of(Confidence.class, confidences.get(row)));
        }
    }
}
