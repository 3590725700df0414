package org.gonghui.cli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gonghui.corpus.query.SearchHit;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Search hits as JSON Lines: one object a paragraph, offsets in the page.
public final class SearchJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SearchJson() {}

    /// One hit, without a line feed.
    public static String line(SearchHit hit) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            write(json, hit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, SearchHit hit) throws IOException {
        Summary document = hit.document().document();
        ParagraphRow paragraph = hit.paragraph();
        json.writeStartObject();
        json.writeStringField("source", hit.source());
        json.writeStringField("document", document.id());
        json.writeStringField("school", document.school().name().orElse(null));
        json.writeStringField("school_id", document.school().id().orElse(null));
        if (document.period().year().isPresent()) {
            json.writeNumberField("year", document.period().year().getAsInt());
        } else {
            json.writeNullField("year");
        }
        span(json, paragraph.span());
        json.writeStringField("kind", paragraph.kind().id());
        json.writeStringField("category", paragraph.category().map(category -> category.id()).orElse(null));
        headings(json, hit.headings());
        matches(json, hit.matches());
        json.writeObjectFieldStart("snippet");
        span(json, hit.snippet().span());
        json.writeStringField("text", hit.snippet().text());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void headings(JsonGenerator json, List<String> headings) throws IOException {
        json.writeArrayFieldStart("headings");
        for (String heading : headings) {
            json.writeString(heading);
        }
        json.writeEndArray();
    }

    private static void matches(JsonGenerator json, List<Span> matches) throws IOException {
        json.writeArrayFieldStart("matches");
        for (Span match : matches) {
            json.writeStartObject();
            span(json, match);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }
}
