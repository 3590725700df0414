package org.gonghui.cli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.analyzer.consistency.Consistency;
import org.gonghui.analyzer.consistency.Statement;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureContext;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Annotated pages as JSON Lines, in the fixed form that scripts rely on: one object a document, one a paragraph, in
/// the order of the source, and behind a document's paragraphs one for each contradiction in it. Immutable; safe for any number of threads.
public final class AnnotationJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    /// Digits of a probability: more would pretend to an exactness that it does not have.
    private static final int PROBABILITY_DIGITS = 4;

    private static final Consistency CONSISTENCY = Consistency.standard();

    private final boolean explained;

    /// Writes pages.
    ///
    /// @param explained whether each paragraph, figure and activity carries its explanation
    public AnnotationJson(boolean explained) {
        this.explained = explained;
    }

    /// The lines of one page, each ended by a line feed; empty if the page has no text.
    public String lines(AnnotatedPage page) {
        StringWriter lines = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(lines)) {
            json.setRootValueSeparator(new SerializedString("\n"));
            new Writing(json, page, explained).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.getBuffer().isEmpty() ? "" : lines.append("\n").toString();
    }

    /// One page on its way out.
    private record Writing(JsonGenerator json, AnnotatedPage page, boolean explained) {

        /// Documents and the lines outside of them, merged by position.
        void write() throws IOException {
            int nextOutside = 0;
            List<Paragraph> outside = page.outside();
            for (AnnotatedSummary annotated : page.summaries()) {
                int start = annotated.summary().span().start();
                while (nextOutside < outside.size() && outside.get(nextOutside).span().start() < start) {
                    furniture(outside.get(nextOutside++));
                }
                document(annotated.summary());
                for (AnnotatedParagraph paragraph : annotated.paragraphs()) {
                    paragraph(annotated.summary(), paragraph);
                }
                for (Conflict conflict : CONSISTENCY.check(page.page(), annotated)) {
                    conflict(annotated.summary(), conflict);
                }
            }
            while (nextOutside < outside.size()) {
                furniture(outside.get(nextOutside++));
            }
        }

        private void document(Summary summary) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "document");
            json.writeStringField("id", summary.id());
            json.writeStringField("source", summary.source());
            span(summary.span());
            json.writeStringField("title", summary.title());
            id("kind", summary.kind());
            id("organisation", summary.organisation());
            school(summary.school());
            period(summary.period());
            json.writeEndObject();
        }

        private void school(School school) throws IOException {
            json.writeObjectFieldStart("school");
            text("name", school.name());
            text("id", school.id());
            id("status", school.status());
            json.writeEndObject();
        }

        private void period(Period period) throws IOException {
            json.writeObjectFieldStart("period");
            if (period.year().isPresent()) {
                json.writeNumberField("year", period.year().getAsInt());
            } else {
                json.writeNullField("year");
            }
            id("basis", period.basis());
            id("confidence", period.confidence());
            id("type", period.type());
            text("start", period.start().map(Object::toString));
            text("end", period.end().map(Object::toString));
            json.writeEndObject();
        }

        private void conflict(Summary summary, Conflict conflict) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "conflict");
            json.writeStringField("source", page.page().source());
            json.writeStringField("document", summary.id());
            json.writeStringField("kind", conflict.id());
            json.writeArrayFieldStart("statements");
            for (Statement statement : conflict.statements()) {
                json.writeStartObject();
                span(statement.span());
                json.writeStringField("text", statement.text());
                json.writeNumberField("value", statement.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("message");
            json.writeStringField("zh", conflict.message().zh());
            json.writeStringField("en", conflict.message().en());
            json.writeEndObject();
            explanation(conflict.explanation());
            json.writeEndObject();
        }

        private void furniture(Paragraph paragraph) throws IOException {
            paragraphStart(Optional.empty(), paragraph.span(), ParagraphKind.SITE_BOILERPLATE);
            text("category", Optional.empty());
            text("secondary", Optional.empty());
            json.writeNumberField("probability", 1);
            text("substance", Optional.empty());
            strings("headings", List.of());
            json.writeArrayFieldStart("figures");
            json.writeEndArray();
            json.writeArrayFieldStart("activities");
            json.writeEndArray();
            json.writeEndObject();
        }

        private void paragraph(Summary summary, AnnotatedParagraph annotated) throws IOException {
            Classification classification = annotated.classification();
            paragraphStart(Optional.of(summary.id()), annotated.paragraph().span(), classification.kind());
            text("category", classification.category().map(Labelled::id));
            text("secondary", classification.secondary().map(Labelled::id));
            json.writeNumberField("probability", rounded(classification.probability()));
            text("substance", classification.substance().map(Labelled::id));
            strings("headings", annotated.paragraph().headings());
            mentions(annotated);
            explanation(classification.explanation());
            json.writeEndObject();
        }

        private void paragraphStart(Optional<String> document, Span span, ParagraphKind kind) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "paragraph");
            json.writeStringField("source", page.page().source());
            text("document", document);
            span(span);
            id("kind", kind);
        }

        private void mentions(AnnotatedParagraph annotated) throws IOException {
            json.writeArrayFieldStart("figures");
            for (Figure figure : annotated.figures()) {
                figure(figure);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("activities");
            for (Activity activity : annotated.activities()) {
                activity(activity);
            }
            json.writeEndArray();
        }

        private void figure(Figure figure) throws IOException {
            json.writeStartObject();
            span(figure.span());
            json.writeStringField("text", figure.text());
            number("value", figure.value());
            number("min", figure.min());
            number("max", figure.max());
            id("precision", figure.precision());
            id("unit", figure.unit());
            json.writeStringField("measure", figure.measure());
            id("status", figure.status());
            context(figure.context());
            explanation(figure.explanation());
            json.writeEndObject();
        }

        private void context(FigureContext context) throws IOException {
            text("category", context.category().map(Labelled::id));
            strings("per", context.per().stream().map(Labelled::id).toList());
            words("object", context.object());
            words("activity", context.activity());
        }

        private void words(String name, Optional<Span> place) throws IOException {
            if (place.isEmpty()) {
                json.writeNullField(name);
                return;
            }
            json.writeObjectFieldStart(name);
            span(place.get());
            json.writeStringField("text", place.get().in(page.page().text()));
            json.writeEndObject();
        }

        private void activity(Activity activity) throws IOException {
            json.writeStartObject();
            span(activity.span());
            json.writeStringField("text", activity.text());
            json.writeStringField("canonical", activity.canonical());
            id("activity_type", activity.type());
            id("category", activity.category());
            id("status", activity.status());
            id("role", activity.role());
            if (activity.occurrences().isPresent()) {
                json.writeNumberField("occurrences", activity.occurrences().getAsInt());
            } else {
                json.writeNullField("occurrences");
            }
            context(activity.context());
            explanation(activity.explanation());
            json.writeEndObject();
        }

        private void context(ActivityContext context) throws IOException {
            if (context.edition().isPresent()) {
                json.writeNumberField("edition", context.edition().getAsInt());
            } else {
                json.writeNullField("edition");
            }
            strings("festivals", context.festivals());
            text("date", context.date());
            text("organiser", context.organiser());
            text("level", context.level().map(Labelled::id));
            text("award", context.award());
            text("part_of", context.series());
            json.writeBooleanField("programme", context.programme());
            json.writeBooleanField("open_list", context.openList());
        }

        private void explanation(Explanation explanation) throws IOException {
            if (explained) {
                json.writeFieldName("explanation");
                reason(explanation);
            }
        }

        private void reason(Explanation explanation) throws IOException {
            json.writeStartObject();
            json.writeStringField("conclusion", explanation.conclusion());
            json.writeStringField("rule", explanation.rule());
            json.writeNumberField("weight", rounded(explanation.weight()));
            json.writeArrayFieldStart("evidence");
            for (Span span : explanation.evidence()) {
                json.writeStartObject();
                span(span);
                json.writeStringField("text", span.in(page.page().text()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("parts");
            for (Explanation part : explanation.parts()) {
                reason(part);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void span(Span span) throws IOException {
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
        }

        private void id(String name, Labelled value) throws IOException {
            json.writeStringField(name, value.id());
        }

        private void strings(String name, List<String> values) throws IOException {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }

        private void text(String name, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                json.writeStringField(name, value.get());
            } else {
                json.writeNullField(name);
            }
        }

        private void number(String name, Optional<BigDecimal> value) throws IOException {
            if (value.isPresent()) {
                json.writeNumberField(name, value.get());
            } else {
                json.writeNullField(name);
            }
        }

        private static BigDecimal rounded(double number) {
            BigDecimal rounded = BigDecimal.valueOf(number).setScale(PROBABILITY_DIGITS, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros();
            return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        }
    }
}
