package org.gonghui.cli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.gonghui.corpus.copies.Change;
import org.gonghui.corpus.copies.CopiedPassage;
import org.gonghui.corpus.copies.CopyGroup;
import org.gonghui.corpus.copies.CopyPair;
import org.gonghui.corpus.copies.CopyReport;
import org.gonghui.corpus.copies.DocumentShare;
import org.gonghui.corpus.copies.StockPassage;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Copies as one JSON object: `documents`, `pairs`, `groups`, `stock`. Shares are 0–1, spans count in the page.
public final class CopiesJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private CopiesJson(JsonGenerator json) {
        this.json = json;
    }

    /// Writes everything; the stream is left open.
    public static void write(CopyReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new CopiesJson(json).report(report);
            json.writeRaw('\n');
        }
    }

    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    private <T> void array(String name, Iterable<T> values, Writing<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void report(CopyReport report) throws IOException {
        json.writeStartObject();
        array("documents", report.documents(), this::share);
        array("pairs", report.pairs(), this::pair);
        array("groups", report.groups(), this::group);
        array("stock", report.stock(), this::stock);
        json.writeEndObject();
    }

    private void document(Summary document) throws IOException {
        json.writeStringField("document", document.id());
        json.writeStringField("school", document.school().name().orElse(null));
        json.writeStringField("school_id", document.school().id().orElse(null));
        if (document.period().year().isPresent()) {
            json.writeNumberField("year", document.period().year().getAsInt());
        } else {
            json.writeNullField("year");
        }
    }

    private void share(DocumentShare share) throws IOException {
        document(share.document());
        json.writeNumberField("characters", share.characters());
        json.writeNumberField("own", share.own());
        json.writeNumberField("copied", share.copied());
        json.writeNumberField("reused", share.reused());
        json.writeNumberField("shared", share.shared());
        json.writeNumberField("stock", share.stock());
        json.writeNumberField("own_share", share.ownShare());
    }

    private void pair(CopyPair pair) throws IOException {
        json.writeStringField("scope", pair.scope().id());
        json.writeStringField("relation", pair.relation().id());
        json.writeStringField("direction", pair.direction().id());
        side("first", pair.first(), pair.firstShare());
        side("second", pair.second(), pair.secondShare());
        array("passages", pair.passages(), this::passage);
    }

    private void side(String name, Summary document, double share) throws IOException {
        json.writeObjectFieldStart(name);
        document(document);
        json.writeNumberField("share", share);
        json.writeEndObject();
    }

    private void passage(CopiedPassage passage) throws IOException {
        json.writeNumberField("similarity", passage.similarity());
        quote("first", passage.first(), passage.firstText());
        quote("second", passage.second(), passage.secondText());
        array("changes", passage.changes(), this::change);
    }

    private void change(Change change) throws IOException {
        json.writeStringField("kind", change.kind().id());
        quote("first", change.first(), change.before());
        quote("second", change.second(), change.after());
    }

    private void quote(String name, Span span, String text) throws IOException {
        json.writeObjectFieldStart(name);
        span(span);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void span(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private void group(CopyGroup group) throws IOException {
        json.writeStringField("earliest", group.earliest().map(Summary::id).orElse(null));
        array("documents", group.documents(), this::document);
    }

    private void stock(StockPassage stock) throws IOException {
        json.writeStringField("text", stock.text());
        json.writeNumberField("families", stock.families());
        array("places", stock.places(), place -> {
            json.writeStringField("document", place.document());
            span(place.span());
        });
    }
}
