package org.gonghui.cli.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.cli.record.RunManifest.CorpusMark;
import org.gonghui.corpus.text.UserException;

/// A [RunManifest] as a file: one JSON object that people can read.
public final class RunManifestFile {

    /// Version of the file's form.
    static final int FORM = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private RunManifestFile(JsonGenerator json) {
        this.json = json;
    }

    /// Writes a manifest, in full or not at all.
    public static void write(RunManifest manifest, Path file) throws IOException, UserException {
        OutputFile.write(file, out -> write(manifest, out));
    }

    /// Reads a manifest.
    ///
    /// @throws RunManifestException if the file is none
    public static RunManifest read(Path file) throws IOException, RunManifestException {
        return new RunManifestReader(file).read();
    }

    private static void write(RunManifest manifest, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)).withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            new RunManifestFile(json).write(manifest);
            json.writeRaw('\n');
        }
    }

    private void write(RunManifest manifest) throws IOException {
        json.writeStartObject();
        json.writeNumberField("manifest", FORM);
        json.writeStringField("program", manifest.program());
        json.writeStringField("command", manifest.command());
        strings("parameters", manifest.parameters());
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, List<String>> option : manifest.options().entrySet()) {
            strings(option.getKey(), option.getValue());
        }
        json.writeEndObject();
        screen(manifest.screen());
        if (manifest.corpus().isPresent()) {
            corpus(manifest.corpus().get());
        }
        strings("files", manifest.files());
        strings("understood", manifest.notes());
        outputs(manifest.outputs());
        json.writeEndObject();
    }

    private void screen(RunManifest.Screen screen) throws IOException {
        json.writeObjectFieldStart("screen");
        json.writeStringField("language", screen.language().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("width", screen.width());
        json.writeEndObject();
    }

    private void corpus(CorpusMark corpus) throws IOException {
        json.writeObjectFieldStart("corpus");
        json.writeStringField("path", corpus.path());
        json.writeStringField("fingerprint", corpus.fingerprint());
        json.writeStringField("schema", corpus.schema());
        json.writeStringField("segmenter", corpus.segmenter());
        json.writeStringField("rules", corpus.rules());
        json.writeEndObject();
    }

    private void outputs(List<RunManifest.Output> outputs) throws IOException {
        json.writeArrayFieldStart("outputs");
        for (RunManifest.Output output : outputs) {
            json.writeStartObject();
            json.writeStringField("name", output.name());
            json.writeNumberField("bytes", output.bytes());
            json.writeStringField("sha256", output.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void strings(String name, SortedMap<String, String> values) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }
}
