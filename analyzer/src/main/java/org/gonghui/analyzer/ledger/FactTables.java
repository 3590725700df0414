package org.gonghui.analyzer.ledger;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import tech.tablesaw.api.Table;

/// Fills the tables of figures and of activities row by row.
final class FactTables {

    private final Register register;
    private final FactColumns figures = new FactColumns("figures", LedgerColumn.FIGURES);
    private final FactColumns activities = new FactColumns("activities", LedgerColumn.ACTIVITIES);

    FactTables(Register register) {
        this.register = register;
    }

    /// Where something was found.
    ///
    /// @param text the paragraph's text
    /// @param copyGroup number of the document's group of copies, if it has one
    record Place(Summary document, ParagraphRow paragraph, String text, OptionalInt copyGroup) {

        /// The words at `span` of the page.
        String words(Span span) {
            return within(span).in(text);
        }

        String sentence(Span span) {
            return Sentences.around(text, within(span));
        }

        private Span within(Span span) {
            return span.shift(-paragraph.span().start());
        }
    }

    Table figures() {
        return figures.table();
    }

    Table activities() {
        return activities.table();
    }

    FactId add(Place place, Figure figure) {
        FactId id = new FactId(FactId.Sort.FIGURE, place.document().id(), figure.span());
        Optional<Category> category = figure.context().category().or(place.paragraph()::category);
        common(figures, id, place, figure.status(), category);
        figures.text("measure", figure.measure());
        figures.number("value", figure.value());
        figures.number("min", figure.min());
        figures.number("max", figure.max());
        figures.text("precision", figure.precision().id());
        figures.text("unit", figure.unit().id());
        figures.text("per", figure.context().per().stream().map(Labelled::id).collect(Collectors.joining(" ")));
        figures.text("counted_as", figure.context().role().id());
        figures.text("object", figure.context().object().map(place::words));
        figures.text("activity", figure.context()
                .activity()
                .map(span -> new FactId(FactId.Sort.ACTIVITY, place.document().id(), span).toString()));
        figures.text("scope", figure.context().scope().id());
        figures.text("period", figure.context().period().map(FigurePeriod::form));
        figures.flag("derived", figure.context().derived());
        return id;
    }

    FactId add(Place place, Activity activity) {
        FactId id = new FactId(FactId.Sort.ACTIVITY, place.document().id(), activity.span());
        common(activities, id, place, activity.status(), Optional.of(activity.category()));
        activities.text("canonical", activity.canonical());
        activities.text("type", activity.type().id());
        activities.text("role", activity.role().id());
        activities.count("occurrences", activity.occurrences());
        context(activity.context());
        return id;
    }

    private void context(ActivityContext context) {
        activities.count("edition", context.edition());
        activities.text("festivals", String.join(" ", context.festivals()));
        activities.text("date", context.date());
        activities.text("organiser", context.organiser());
        activities.id("level", context.level());
        activities.text("award", context.award());
        activities.text("series", context.series());
        activities.flag("programme", context.programme());
        activities.flag("open_list", context.openList());
    }

    private void common(FactColumns columns, FactId id, Place place, FactStatus status, Optional<Category> category) {
        Summary document = place.document();
        columns.text("id", id.toString());
        columns.text("document", document.id());
        columns.text("source", document.source());
        columns.span("", id.span());
        columns.text("text", place.words(id.span()));
        columns.text("sentence", place.sentence(id.span()));
        school(columns, document.school());
        columns.count("year", document.period().year());
        columns.text("period_type", document.period().type().id());
        columns.text("document_kind", document.kind().id());
        columns.text("organisation", document.organisation().id());
        columns.span("paragraph_", place.paragraph().span());
        columns.text("kind", place.paragraph().kind().id());
        columns.id("category", category);
        columns.text("status", status.id());
        columns.count("copy_group", place.copyGroup());
    }

    private void school(FactColumns columns, School school) {
        Optional<RegisteredSchool> registered = school.id().flatMap(register::byId);
        columns.text("school_id", registered.map(RegisteredSchool::id));
        columns.text("school", registered.map(RegisteredSchool::name).or(school::name));
    }
}
