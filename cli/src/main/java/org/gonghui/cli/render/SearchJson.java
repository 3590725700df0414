package org.gonghui.cli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.gonghui.corpus.query.SearchHit;
import org.gonghui.corpus.text.ParagraphRow;

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
        JsonFields fields = new JsonFields(json);
        ParagraphRow paragraph = hit.paragraph();
        json.writeStartObject();
        json.writeStringField("source", hit.source());
        fields.document(hit.document().document());
        fields.span(paragraph.span());
        fields.id("kind", paragraph.kind());
        fields.id("category", paragraph.category());
        fields.texts("headings", hit.headings());
        fields.array("matches", hit.matches(), fields::span);
        json.writeObjectFieldStart("snippet");
        fields.quote(hit.snippet().span(), hit.snippet().text());
        json.writeEndObject();
        json.writeEndObject();
    }
}
