package org.gonghui.cli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Annotated pages as JSON Lines, in the fixed form that scripts rely on: one object a document, one a paragraph, in
/// the order of the source, and behind a document's paragraphs one for each contradiction in it. Immutable; safe for any
/// number of threads.
public final class AnnotationJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final boolean explained;

    /// Writes pages.
    ///
    /// @param explained whether each paragraph, figure and activity carries its explanation
    public AnnotationJson(boolean explained) {
        this.explained = explained;
    }

    /// The lines of one page, each ended by a line feed; empty if the page has no text.
    ///
    /// @param conflicts the contradictions in a document of the page
    public String lines(AnnotatedPage page, Function<AnnotatedSummary, List<Conflict>> conflicts) {
        StringWriter lines = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(lines)) {
            json.setRootValueSeparator(new SerializedString("\n"));
            JsonFields fields = new JsonFields(json);
            new Writing(json, fields, new MentionJson(json, fields, page.page().text(), explained), page)
                    .write(conflicts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.getBuffer().isEmpty() ? "" : lines.append("\n").toString();
    }

    /// One page on its way out.
    private record Writing(JsonGenerator json, JsonFields fields, MentionJson mentions, AnnotatedPage page) {

        /// Documents and the lines outside of them, merged by position.
        void write(Function<AnnotatedSummary, List<Conflict>> conflicts) throws IOException {
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
                for (Conflict conflict : conflicts.apply(annotated)) {
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
            fields.span(summary.span());
            json.writeStringField("title", summary.title());
            fields.id("kind", summary.kind());
            fields.id("organisation", summary.organisation());
            school(summary.school());
            period(summary.period());
            json.writeEndObject();
        }

        private void school(School school) throws IOException {
            json.writeObjectFieldStart("school");
            fields.text("name", school.name());
            fields.text("id", school.id());
            fields.id("status", school.status());
            json.writeEndObject();
        }

        private void period(Period period) throws IOException {
            json.writeObjectFieldStart("period");
            fields.number("year", period.year());
            fields.id("basis", period.basis());
            fields.id("confidence", period.confidence());
            fields.id("type", period.type());
            fields.text("start", period.start().map(Object::toString));
            fields.text("end", period.end().map(Object::toString));
            json.writeEndObject();
        }

        private void conflict(Summary summary, Conflict conflict) throws IOException {
            start("conflict");
            json.writeStringField("document", summary.id());
            json.writeStringField("kind", conflict.id());
            fields.array("statements", conflict.statements(), statement -> {
                fields.quote(statement.span(), statement.span().in(page.page().text()));
                json.writeNumberField("value", statement.value());
            });
            json.writeObjectFieldStart("message");
            json.writeStringField("zh", conflict.message().zh());
            json.writeStringField("en", conflict.message().en());
            json.writeEndObject();
            mentions.explanation(conflict.explanation());
            json.writeEndObject();
        }

        private void furniture(Paragraph paragraph) throws IOException {
            paragraphStart(Optional.empty(), paragraph.span(), ParagraphKind.SITE_BOILERPLATE);
            json.writeNullField("category");
            json.writeNullField("secondary");
            json.writeNumberField("probability", 1);
            json.writeNullField("substance");
            fields.texts("headings", List.of());
            fields.array("figures", List.<Figure>of(), mentions::figure);
            fields.array("activities", List.<Activity>of(), mentions::activity);
            fields.array("claims", List.<CoverageClaim>of(), mentions::claim);
            json.writeEndObject();
        }

        private void paragraph(Summary summary, AnnotatedParagraph annotated) throws IOException {
            Classification classification = annotated.classification();
            paragraphStart(Optional.of(summary.id()), annotated.paragraph().span(), classification.kind());
            fields.id("category", classification.category());
            fields.id("secondary", classification.secondary());
            fields.rounded("probability", classification.probability());
            fields.id("substance", classification.substance());
            fields.texts("headings", annotated.paragraph().headings());
            fields.array("figures", annotated.figures(), mentions::figure);
            fields.array("activities", annotated.activities(), mentions::activity);
            fields.array("claims", annotated.claims(), mentions::claim);
            mentions.explanation(classification.explanation());
            json.writeEndObject();
        }

        private void paragraphStart(Optional<String> document, Span span, ParagraphKind kind) throws IOException {
            start("paragraph");
            fields.text("document", document);
            fields.span(span);
            fields.id("kind", kind);
        }

        private void start(String type) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", type);
            json.writeStringField("source", page.page().source());
        }
    }
}
