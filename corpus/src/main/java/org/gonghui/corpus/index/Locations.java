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
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where the file behind each source stood when it was last looked at, as `locations.json` tells. A source is a name
/// relative to the folder that was given, so two folders may hold files of one name; the location tells them apart.
/// Unmodifiable.
public final class Locations {

    /// None at all.
    public static final Locations NONE = new Locations();

    /// What stands before the source in its location; of the files of one folder that is one string.
    private final Map<String, String> before = new HashMap<>();
    /// The locations of sources that do not stand at their ends.
    private final Map<String, String> others = new HashMap<>();

    private Locations() {}

    /// Those of the last commit; none if it has none, or if the file was changed or lost since: then nothing is known.
    static Locations read(CorpusDirectory directory) throws CorpusException, IOException {
        String sha256 = directory.committedFiles().get(SideFiles.LOCATIONS);
        Optional<Path> file = sha256 == null
                ? Optional.empty()
                : new SideFiles(directory.path()).locate(SideFiles.LOCATIONS, sha256);
        return file.isPresent() ? read(file.get()) : NONE;
    }

    private static Locations read(Path file) throws IOException {
        Locations locations = new Locations();
        Map<String, String> prefixes = new HashMap<>();
        JsonFactory factory = JsonFactory.builder()
                // names are used once: kept for the next, they would be kept for good
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        try (JsonParser json = factory.createParser(Files.newBufferedReader(file))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String source = json.currentName();
                json.nextToken();
                locations.add(source, json.getText(), prefixes);
            }
        }
        return locations;
    }

    private void add(String source, String location, Map<String, String> prefixes) {
        if (location.endsWith(source)) {
            String prefix = location.substring(0, location.length() - source.length());
            before.put(source, prefixes.computeIfAbsent(prefix, any -> prefix));
        } else {
            others.put(source, location);
        }
    }

    /// The absolute path of the file behind a source; empty if it is not known.
    public Optional<String> of(String source) {
        String prefix = before.get(source);
        return prefix == null ? Optional.ofNullable(others.get(source)) : Optional.of(prefix + source);
    }

    /// Writes those of `sources` that have any.
    static void write(Stream<String> sources, Function<String, Optional<String>> locations, Appendable out)
            throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator((Writer) out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            Iterator<String> all = sources.iterator();
            while (all.hasNext()) {
                String source = all.next();
                Optional<String> location = locations.apply(source);
                if (location.isPresent()) {
                    json.writeStringField(source, location.get());
                }
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
