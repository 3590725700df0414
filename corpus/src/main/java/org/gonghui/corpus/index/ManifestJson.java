package org.gonghui.corpus.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gonghui.corpus.text.InputRow;

/// `manifest.json`: what [Manifest] holds, the SHA-256 of the other files and of every input.
final class ManifestJson {

    private ManifestJson() {}

    /// @param files SHA-256 by name of the other files
    /// @param inputs the ledger in order
    static void write(Manifest manifest, Map<String, String> files, Stream<InputRow> inputs, Appendable out)
            throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator((Writer) out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("schema", manifest.schema());
            json.writeStringField("tool", manifest.tool());
            json.writeStringField("fingerprint", manifest.fingerprint());
            writeFingerprints(json, manifest.fingerprints());
            json.writeObjectFieldStart("counts");
            json.writeNumberField("inputs", manifest.inputs());
            json.writeNumberField("documents", manifest.documents());
            json.writeNumberField("paragraphs", manifest.paragraphs());
            json.writeEndObject();
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
            writeInputs(json, inputs);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeFingerprints(JsonGenerator json, Fingerprints fingerprints) throws IOException {
        json.writeObjectFieldStart("fingerprints");
        json.writeStringField("segmenter", fingerprints.segmenter());
        json.writeStringField("rules", fingerprints.rules());
        json.writeStringField("register", fingerprints.register());
        json.writeEndObject();
    }

    private static void writeInputs(JsonGenerator json, Stream<InputRow> inputs) throws IOException {
        json.writeObjectFieldStart("inputs");
        Iterator<InputRow> rows = inputs.iterator();
        while (rows.hasNext()) {
            InputRow row = rows.next();
            json.writeStringField(row.source(), row.sha256());
        }
        json.writeEndObject();
    }
}
