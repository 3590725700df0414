package org.gonghui.analyzer.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.Message;

/// Checks rows of figures and of activities against what is stored under their ids.
final class FactCheck {

    static final Set<String> FIGURES = Set.of("id", "measure", "value", "min", "max", "status");
    static final Set<String> ACTIVITIES = Set.of("id", "type", "occurrences", "status");
    private static final Message STORED = new Message("语料里记的不是这个", "the corpus holds something else");
    private static final Message MISSING = new Message("语料里没有这个编号", "the corpus has no row of that id");

    private final Evidence evidence;
    private final FindingsBuilder findings = new FindingsBuilder();

    FactCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    Findings figures(List<PublishedRow> rows) {
        for (PublishedRow row : rows) {
            Optional<Figure> figure = evidence.facts().figure(row.cell("id"));
            if (findings.check(figure.isPresent(), row, row.cell("school"), "id", "", MISSING)) {
                figure.ifPresent(stored -> check(row, stored));
            }
        }
        return findings.build();
    }

    private void check(PublishedRow row, Figure figure) {
        number(row, "value", figure.value());
        number(row, "min", figure.min());
        number(row, "max", figure.max());
        text(row, "measure", figure.measure());
        text(row, "unit", figure.unit().id());
        text(row, "precision", figure.precision().id());
        text(row, "status", figure.status().id());
        text(row, "scope", figure.context().scope().id());
        text(row, "period", figure.context().period().map(FigurePeriod::form).orElse(""));
        text(row, "derived", figure.context().derived() ? "true" : "");
        place(row);
    }

    Findings activities(List<PublishedRow> rows) {
        for (PublishedRow row : rows) {
            Optional<Activity> activity = evidence.facts().activity(row.cell("id"));
            if (findings.check(activity.isPresent(), row, row.cell("school"), "id", "", MISSING)) {
                activity.ifPresent(stored -> check(row, stored));
            }
        }
        return findings.build();
    }

    private void check(PublishedRow row, Activity activity) {
        number(row, "occurrences", activity.occurrences().isPresent()
                ? Optional.of(BigDecimal.valueOf(activity.occurrences().getAsInt()))
                : Optional.empty());
        text(row, "type", activity.type().id());
        text(row, "category", activity.category().id());
        text(row, "status", activity.status().id());
        place(row);
    }

    private void number(PublishedRow row, String column, Optional<BigDecimal> stored) {
        findings.check(Derived.matches(row.cell(column), stored), row, row.cell("id"), column, Derived.text(stored),
                STORED);
    }

    private void text(PublishedRow row, String column, String stored) {
        if (row.has(column)) {
            findings.check(row.cell(column).equals(stored), row, row.cell("id"), column, stored, STORED);
        }
    }

    /// School and year, of summaries that have them.
    private void place(PublishedRow row) {
        Optional<SchoolPeriod> unit = FactId.parse(row.cell("id"))
                .flatMap(id -> evidence.indicators().periods().of(id.document()));
        unit.ifPresent(known -> {
            text(row, "school", known.school());
            text(row, "year", Integer.toString(known.year()));
        });
    }
}
