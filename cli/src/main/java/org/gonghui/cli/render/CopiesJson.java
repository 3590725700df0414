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
import org.gonghui.corpus.copies.Quotations;
import org.gonghui.corpus.copies.StockPassage;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Copies as one JSON object: `documents`, `pairs`, `groups`, `stock`. Shares are 0–1, spans count in the page.
public final class CopiesJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private final JsonFields fields;
    private final Quotations quotations;

    private CopiesJson(JsonGenerator json, Quotations quotations) {
        this.json = json;
        this.quotations = quotations;
        this.fields = new JsonFields(json);
    }

    /// Writes everything; the stream is left open.
    ///
    /// @param quotations the words of the report's passages
    public static void write(CopyReport report, Quotations quotations, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new CopiesJson(json, quotations).report(report);
            json.writeRaw('\n');
        }
    }

    private void report(CopyReport report) throws IOException {
        json.writeStartObject();
        fields.array("documents", report.documents(), this::share);
        fields.array("pairs", report.pairs(), this::pair);
        fields.array("groups", report.groups(), this::group);
        fields.array("stock", report.stock(), this::stock);
        json.writeEndObject();
    }

    private void share(DocumentShare share) throws IOException {
        fields.document(share.document());
        json.writeNumberField("characters", share.characters());
        json.writeNumberField("own", share.own());
        json.writeNumberField("copied", share.copied());
        json.writeNumberField("reused", share.reused());
        json.writeNumberField("shared", share.shared());
        json.writeNumberField("stock", share.stock());
        json.writeNumberField("own_share", share.ownShare());
    }

    private void pair(CopyPair pair) throws IOException {
        fields.id("scope", pair.scope());
        fields.id("relation", pair.relation());
        fields.id("direction", pair.direction());
        side("first", pair.first(), pair.firstShare());
        side("second", pair.second(), pair.secondShare());
        fields.array("passages", quotations.of(pair), this::passage);
    }

    private void side(String name, Summary document, double share) throws IOException {
        json.writeObjectFieldStart(name);
        fields.document(document);
        json.writeNumberField("share", share);
        json.writeEndObject();
    }

    private void passage(CopiedPassage passage) throws IOException {
        json.writeNumberField("similarity", passage.similarity());
        quote("first", passage.first(), passage.firstText());
        quote("second", passage.second(), passage.secondText());
        fields.array("changes", passage.changes(), this::change);
    }

    private void change(Change change) throws IOException {
        fields.id("kind", change.kind());
        quote("first", change.first(), change.before());
        quote("second", change.second(), change.after());
    }

    private void quote(String name, Span span, String text) throws IOException {
        json.writeObjectFieldStart(name);
        fields.quote(span, text);
        json.writeEndObject();
    }

    private void group(CopyGroup group) throws IOException {
        fields.text("earliest", group.earliest().map(Summary::id));
        fields.array("documents", group.documents(), fields::document);
    }

    private void stock(StockPassage stock) throws IOException {
        json.writeStringField("text", stock.text());
        json.writeNumberField("families", stock.families());
        fields.array("places", stock.places(), place -> {
            json.writeStringField("document", place.document());
            fields.span(place.span());
        });
    }
}
