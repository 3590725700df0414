package org.gonghui.cli.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.classify.Classifier;
import org.gonghui.analyzer.extract.Extractor;
import org.gonghui.analyzer.pipeline.Pipeline;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.read.Input;
import org.gonghui.corpus.read.Inputs;
import org.gonghui.corpus.read.Limits;
import org.gonghui.corpus.read.LoadOutcome;
import org.gonghui.corpus.read.PageReader;
import org.gonghui.corpus.read.ReadOutcome;
import org.gonghui.corpus.school.SchoolResolver;
import org.gonghui.corpus.split.Splitter;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.AnnotatedPage;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `annotate`: documents and paragraphs as JSON Lines.
@Command(name = "annotate")
final class AnnotateCommand implements Callable<Integer> {

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--format")
    private String format = "jsonl";

    @Parameters(arity = "1..*")
    private List<Path> paths = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = new Pipeline(new Splitter(), new SchoolResolver(), HanLpSegmenter.standard(),
                new Classifier(),
                new Extractor());
        PageReader reader = new PageReader(Limits.DEFAULT);
        try (JsonGenerator json = new JsonFactory().createGenerator(spec.commandLine().getOut())) {
            json.setPrettyPrinter(null);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
            for (Input input : Inputs.find(paths, Limits.DEFAULT)) {
                if (reader.load(input) instanceof LoadOutcome.Loaded loaded
                        && reader.read(loaded) instanceof ReadOutcome.Read read) {
                    write(json, pipeline.annotate(read.page()));
                }
            }
            json.writeRaw('\n');
        }
        return 0;
    }

    private static void write(JsonGenerator json, AnnotatedPage page) throws IOException {
        for (AnnotatedSummary annotated : page.summaries()) {
            document(json, annotated.summary());
            for (AnnotatedParagraph paragraph : annotated.paragraphs()) {
                paragraph(json, annotated.summary(), paragraph);
            }
        }
    }

    private static void document(JsonGenerator json, Summary summary) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "document");
        json.writeStringField("id", summary.id());
        json.writeStringField("source", summary.source());
        json.writeNumberField("start", summary.span().start());
        json.writeNumberField("end", summary.span().end());
        json.writeStringField("title", summary.title());
        json.writeStringField("kind", summary.kind().id());
        json.writeStringField("organisation", summary.organisation().id());
        json.writeObjectFieldStart("school");
        string(json, "name", summary.school().name());
        string(json, "id", summary.school().id());
        json.writeStringField("status", summary.school().status().id());
        json.writeEndObject();
        json.writeObjectFieldStart("period");
        if (summary.period().year().isPresent()) {
            json.writeNumberField("year", summary.period().year().getAsInt());
        } else {
            json.writeNullField("year");
        }
        json.writeStringField("type", summary.period().type().id());
        json.writeStringField("basis", summary.period().basis().id());
        json.writeStringField("confidence", summary.period().confidence().id());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void paragraph(JsonGenerator json, Summary summary, AnnotatedParagraph annotated)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "paragraph");
        json.writeStringField("source", summary.source());
        json.writeStringField("document", summary.id());
        json.writeNumberField("start", annotated.paragraph().span().start());
        json.writeNumberField("end", annotated.paragraph().span().end());
        json.writeStringField("kind", annotated.classification().kind().id());
        string(json, "category", annotated.classification().category().map(Category::id));
        string(json, "secondary", annotated.classification().secondary().map(Category::id));
        json.writeNumberField("probability", annotated.classification().probability());
        string(json, "substance", annotated.classification().substance().map(value -> value.id()));
        json.writeArrayFieldStart("headings");
        for (String heading : annotated.paragraph().headings()) {
            json.writeString(heading);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Figure figure : annotated.figures()) {
            figure(json, figure);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("activities");
        for (Activity activity : annotated.activities()) {
            activity(json, activity);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, Figure figure) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", figure.span().start());
        json.writeNumberField("end", figure.span().end());
        json.writeStringField("text", figure.text());
        number(json, "value", figure.value());
        number(json, "min", figure.min());
        number(json, "max", figure.max());
        json.writeStringField("precision", figure.precision().id());
        json.writeStringField("unit", figure.unit().id());
        json.writeStringField("measure", figure.measure());
        json.writeStringField("status", figure.status().id());
        json.writeEndObject();
    }

    private static void activity(JsonGenerator json, Activity activity) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", activity.span().start());
        json.writeNumberField("end", activity.span().end());
        json.writeStringField("text", activity.text());
        json.writeStringField("canonical", activity.canonical());
        json.writeStringField("activity_type", activity.type().id());
        json.writeStringField("category", activity.category().id());
        json.writeStringField("status", activity.status().id());
        json.writeStringField("role", activity.role().id());
        if (activity.occurrences().isPresent()) {
            json.writeNumberField("occurrences", activity.occurrences().getAsInt());
        } else {
            json.writeNullField("occurrences");
        }
        json.writeEndObject();
    }

    private static void string(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static void number(JsonGenerator json, String name, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
