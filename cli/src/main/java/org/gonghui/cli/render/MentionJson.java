package org.gonghui.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureContext;
import org.gonghui.corpus.text.FigurePeriod;
import org.gonghui.corpus.text.Span;

/// The fields of figures, activities and claims, and why they were taken for what they are.
///
/// @param json where they go
/// @param fields the same
/// @param text the text of the page, into which all offsets count
/// @param explained whether each carries its explanation
record MentionJson(JsonGenerator json, JsonFields fields, String text, boolean explained) {

    void figure(Figure figure) throws IOException {
        fields.quote(figure.span(), figure.text());
        fields.number("value", figure.value());
        fields.number("min", figure.min());
        fields.number("max", figure.max());
        fields.id("precision", figure.precision());
        fields.id("unit", figure.unit());
        json.writeStringField("measure", figure.measure());
        fields.id("status", figure.status());
        context(figure.context());
        explanation(figure.explanation());
    }

    private void context(FigureContext context) throws IOException {
        fields.id("category", context.category());
        fields.ids("per", context.per());
        fields.id("counted_as", context.role());
        words("object", context.object());
        words("activity", context.activity());
        fields.id("scope", context.scope());
        fields.text("period", context.period().map(FigurePeriod::form));
        json.writeBooleanField("derived", context.derived());
    }

    void claim(CoverageClaim claim) throws IOException {
        fields.quote(claim.span(), claim.text());
        json.writeStringField("coverage_claim", CoverageClaim.FULL);
        json.writeStringField("measure", claim.measure());
        fields.id("status", claim.status());
        fields.id("category", claim.category());
        explanation(claim.explanation());
    }

    private void words(String name, Optional<Span> place) throws IOException {
        if (place.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        fields.quote(place.get(), place.get().in(text));
        json.writeEndObject();
    }

    void activity(Activity activity) throws IOException {
        fields.quote(activity.span(), activity.text());
        json.writeStringField("canonical", activity.canonical());
        fields.id("activity_type", activity.type());
        fields.id("category", activity.category());
        fields.id("status", activity.status());
        fields.id("role", activity.role());
        fields.number("occurrences", activity.occurrences());
        context(activity.context());
        explanation(activity.explanation());
    }

    private void context(ActivityContext context) throws IOException {
        fields.number("edition", context.edition());
        fields.texts("festivals", context.festivals());
        fields.text("date", context.date());
        fields.text("organiser", context.organiser());
        fields.id("level", context.level());
        fields.text("award", context.award());
        fields.text("part_of", context.series());
        json.writeBooleanField("programme", context.programme());
        json.writeBooleanField("open_list", context.openList());
    }

    /// The field `explanation`, if explanations are wanted.
    void explanation(Explanation explanation) throws IOException {
        if (explained) {
            json.writeObjectFieldStart("explanation");
            reason(explanation);
            json.writeEndObject();
        }
    }

    private void reason(Explanation explanation) throws IOException {
        json.writeStringField("conclusion", explanation.conclusion());
        json.writeStringField("rule", explanation.rule());
        fields.rounded("weight", explanation.weight());
        fields.array("evidence", explanation.evidence(), span -> fields.quote(span, span.in(text)));
        fields.array("parts", explanation.parts(), this::reason);
    }
}
