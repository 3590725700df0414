package org.gonghui.cli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gonghui.analyzer.measure.Calibration;
import org.gonghui.analyzer.measure.Confusion;
import org.gonghui.analyzer.measure.Retrieval;
import org.gonghui.analyzer.score.Aspect;
import org.gonghui.analyzer.score.DocumentScore;
import org.gonghui.analyzer.score.DocumentScore.Tally;
import org.gonghui.analyzer.score.MentionScore;
import org.gonghui.analyzer.score.Miss;
import org.gonghui.analyzer.score.ScoreReport;

/// A report of agreement as one JSON object.
public final class ScoreJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private ScoreJson(JsonGenerator json) {
        this.json = json;
    }

    /// The object, indented.
    ///
    /// @param errors the aspects whose differences are listed
    public static String of(ScoreReport report, List<Aspect> errors) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new ScoreJson(json).report(report, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void report(ScoreReport report, List<Aspect> errors) throws IOException {
        json.writeStartObject();
        retrieval(Aspect.BOUNDARY.id(), report.documents().boundaries());
        document(report.documents());
        labels(Aspect.KIND, report.lines().kinds());
        labels(Aspect.CATEGORY, report.lines().categories());
        retrieval("secondary", report.lines().secondaries());
        labels(Aspect.SUBSTANCE, report.lines().substances());
        calibration(report.lines().calibration());
        mentions(Aspect.FIGURE, report.figures());
        mentions(Aspect.ACTIVITY, report.activities());
        misses(report.misses().stream().filter(miss -> errors.contains(miss.aspect())).toList());
        json.writeEndObject();
    }

    private void document(DocumentScore score) throws IOException {
        json.writeObjectFieldStart(Aspect.DOCUMENT.id());
        tally("kind", score.kind());
        tally("organisation", score.organisation());
        tally("school", score.school());
        json.writeNumberField("school_wrong", score.wrongSchools());
        tally("year", score.year());
        json.writeEndObject();
    }

    private void tally(String name, Tally tally) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("share", tally.share());
        json.writeNumberField("right", tally.right());
        json.writeNumberField("of", tally.total());
        json.writeEndObject();
    }

    private void labels(Aspect aspect, Confusion confusion) throws IOException {
        json.writeObjectFieldStart(aspect.id());
        json.writeNumberField("accuracy", confusion.accuracy());
        json.writeNumberField("macro_f1", confusion.macroF1());
        json.writeNumberField("kappa", confusion.kappa());
        json.writeNumberField("lines", confusion.total());
        json.writeObjectFieldStart("per");
        for (String label : confusion.wantedLabels()) {
            retrieval(label, confusion.retrieval(label));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("confusion");
        for (String wanted : confusion.wantedLabels()) {
            row(wanted, confusion);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void row(String wanted, Confusion confusion) throws IOException {
        json.writeObjectFieldStart(wanted);
        for (String given : confusion.labels()) {
            if (confusion.count(wanted, given) > 0) {
                json.writeNumberField(given, confusion.count(wanted, given));
            }
        }
        json.writeEndObject();
    }

    private void calibration(Calibration calibration) throws IOException {
        json.writeObjectFieldStart("calibration");
        json.writeNumberField("expected_calibration_error", calibration.error());
        json.writeNumberField("brier", calibration.brier());
        json.writeArrayFieldStart("bins");
        for (Calibration.Bin bin : calibration.bins()) {
            json.writeStartObject();
            json.writeNumberField("from", bin.from());
            json.writeNumberField("to", bin.to());
            json.writeNumberField("lines", bin.count());
            json.writeNumberField("probability", bin.probability());
            json.writeNumberField("right", bin.right());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void mentions(Aspect aspect, MentionScore score) throws IOException {
        json.writeObjectFieldStart(aspect.id());
        fields(score.retrieval());
        int found = Math.max(1, score.retrieval().found());
        json.writeNumberField("exact_span", (double) score.exactSpans() / found);
        json.writeNumberField("status_and_type", (double) score.statusAndType() / found);
        json.writeNumberField("redacted_given_a_value", score.revealed());
        json.writeEndObject();
    }

    private void retrieval(String name, Retrieval retrieval) throws IOException {
        json.writeObjectFieldStart(name);
        fields(retrieval);
        json.writeEndObject();
    }

    private void fields(Retrieval retrieval) throws IOException {
        json.writeNumberField("precision", retrieval.precision());
        json.writeNumberField("recall", retrieval.recall());
        json.writeNumberField("f1", retrieval.f1());
        json.writeNumberField("gold", retrieval.wanted());
        json.writeNumberField("predicted", retrieval.given());
    }

    private void misses(List<Miss> misses) throws IOException {
        json.writeArrayFieldStart("errors");
        for (Miss miss : misses) {
            json.writeStartObject();
            json.writeStringField("aspect", miss.aspect().id());
            json.writeStringField("source", miss.source());
            json.writeNumberField("line", miss.line());
            json.writeStringField("wanted", miss.wanted());
            json.writeStringField("given", miss.given());
            json.writeStringField("text", miss.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
