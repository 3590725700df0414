package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Organisation;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/// The ledger's documents, which of them count, and where each stands in the dimensions of documents.
final class Documents {

    /// Stands for a year or a stage that is not known, and for all hidden schools together.
    static final String UNKNOWN = "unknown";
    private static final String REGISTERED = "id:";
    private static final String NAMED = "name:";

    private final StringColumn ids;
    private final StringColumn schoolIds;
    private final StringColumn schools;
    private final StringColumn stages;
    private final IntColumn years;
    private final DocumentKind[] kinds;
    private final List<Optional<LeftOut>> leftOut;

    Documents(Table documents, Counted counted) {
        ids = documents.stringColumn("document");
        schoolIds = documents.stringColumn("school_id");
        schools = documents.stringColumn("school");
        stages = documents.stringColumn("stage");
        years = documents.intColumn("year");
        kinds = documents.stringColumn("kind")
                .asList()
                .stream()
                .map(id -> Labelled.of(DocumentKind.class, id))
                .toArray(DocumentKind[]::new);
        StringColumn organisations = documents.stringColumn("organisation");
        leftOut = new ArrayList<>();
        for (int row = 0; row < kinds.length; row++) {
            leftOut.add(leftOut(organisations.get(row), kinds[row], counted));
        }
    }

    private static Optional<LeftOut> leftOut(String organisation, DocumentKind kind, Counted counted) {
        if (!organisation.equals(Organisation.SCHOOL_UNION.id())) {
            return Optional.of(LeftOut.ORGANISATION);
        }
        if (kind == DocumentKind.OTHER) {
            return Optional.of(LeftOut.NEITHER);
        }
        return counted.takes(kind) ? Optional.empty() : Optional.of(LeftOut.PLAN);
    }

    int size() {
        return kinds.length;
    }

    DocumentKind kind(int row) {
        return kinds[row];
    }

    boolean counts(int row) {
        return leftOut.get(row).isEmpty();
    }

    /// Whether the document is one of a school union at all, so that its school appears even if it does not count.
    boolean isOfSchool(int row) {
        return counts(row) || leftOut.get(row).get() == LeftOut.PLAN;
    }

    int counted() {
        return Math.toIntExact(leftOut.stream().filter(Optional::isEmpty).count());
    }

    /// Number of documents that do not count, by reason, in order of the reasons.
    Map<LeftOut, Long> leftOut() {
        Map<LeftOut, Long> counts = new EnumMap<>(LeftOut.class);
        leftOut.forEach(reason -> reason.ifPresent(present -> counts.merge(present, 1L, Long::sum)));
        return Collections.unmodifiableMap(counts);
    }

    /// Where a document stands in a dimension of documents.
    String key(Dimension dimension, int row) {
        return switch (dimension) {
            case DOCUMENT -> ids.get(row);
            case SCHOOL -> schoolKey(row);
            case STAGE -> stages.isMissing(row) ? UNKNOWN : stages.get(row);
            case YEAR -> years.isMissing(row) ? UNKNOWN : Integer.toString(years.getInt(row));
            case CATEGORY, GROUP, KIND -> throw new IllegalArgumentException(dimension + " is not one of documents");
        };
    }

    private String schoolKey(int row) {
        if (!schoolIds.isMissing(row)) {
            return registered(schoolIds.get(row));
        }
        return schools.isMissing(row) ? UNKNOWN : NAMED + schools.get(row);
    }

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

    /// The distinct keys of documents that `wanted` accepts, in the order of the ledger, without [#UNKNOWN].
    List<String> keys(Dimension dimension, IntPredicate wanted) {
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            if (wanted.test(row)) {
                keys.add(key(dimension, row));
            }
        }
        return keys.stream().distinct().filter(key -> !key.equals(UNKNOWN)).toList();
    }

    /// Number of documents that count and whose value is not known.
    int unknown(Dimension dimension) {
        int unknown = 0;
        for (int row = 0; row < size(); row++) {
            if (counts(row) && key(dimension, row).equals(UNKNOWN)) {
                unknown++;
            }
        }
        return unknown;
    }
}
