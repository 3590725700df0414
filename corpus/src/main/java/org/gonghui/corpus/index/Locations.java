package org.gonghui.corpus.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `locations.json`: where the file behind each source stood when it was last looked at. A source is a name relative to
/// the folder that was given, so two folders may hold files of one name; the location tells them apart.
final class Locations {

    private Locations() {}

    /// Those of the last commit; empty if it has none, or if the file was changed or lost since: then nothing is known.
    static Map<String, String> read(CorpusDirectory directory) throws CorpusException, IOException {
        String sha256 = directory.committedFiles().get(SideFiles.LOCATIONS);
        Optional<Path> file = sha256 == null
                ? Optional.empty()
                : new SideFiles(directory.path()).locate(SideFiles.LOCATIONS, sha256);
        return file.isPresent() ? read(file.get()) : Map.of();
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> locations = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(Files.newBufferedReader(file))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String source = json.currentName();
                json.nextToken();
                locations.put(source, json.getText());
            }
        }
        return locations;
    }

    static void write(Map<String, String> locations, Appendable out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator((Writer) out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            for (Map.Entry<String, String> location : new TreeMap<>(locations).entrySet()) {
                json.writeStringField(location.getKey(), location.getValue());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
