package org.gonghui.corpus.index;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a Lucene commit carries along: the manifest, and the SHA-256 of each plain file that belongs to it.
///
/// @param manifest the manifest
/// @param files SHA-256 by file name
record CommitData(Manifest manifest, Map<String, String> files) {

    /// Version of the layout: of the fields, their forms and meanings, and of the order of documents. An index of
    /// another version is refused.
    static final String SCHEMA = "2";

    private static final String PREFIX = "gonghui.";
    private static final String SCHEMA_KEY = PREFIX + "schema";
    private static final String FILE_PREFIX = PREFIX + "file.";

    CommitData {
        files = Map.copyOf(files);
    }

    Map<String, String> toMap() {
        Map<String, String> map = new TreeMap<>();
        map.put(SCHEMA_KEY, manifest.schema());
        map.put(PREFIX + "tool", manifest.tool());
        map.put(PREFIX + "segmenter", manifest.fingerprints().segmenter());
        map.put(PREFIX + "rules", manifest.fingerprints().rules());
        map.put(PREFIX + "register", manifest.fingerprints().register());
        map.put(PREFIX + "fingerprint", manifest.fingerprint());
        map.put(PREFIX + "inputs", Integer.toString(manifest.inputs()));
        map.put(PREFIX + "documents", Integer.toString(manifest.documents()));
        map.put(PREFIX + "paragraphs", Integer.toString(manifest.paragraphs()));
        files.forEach((name, sha256) -> map.put(FILE_PREFIX + name, sha256));
        return map;
    }

    /// The schema version in a commit's data, empty if it is not a commit of ours.
    static Optional<String> schema(Map<String, String> map) {
        return Optional.ofNullable(map.get(SCHEMA_KEY));
    }

    /// @throws IllegalArgumentException if something is missing; never for a commit of schema [#SCHEMA]
    static CommitData of(Map<String, String> map) {
        Fingerprints fingerprints = new Fingerprints(value(map, "segmenter"), value(map, "rules"),
                value(map, "register"));
        Manifest manifest = new Manifest(value(map, "schema"), value(map, "tool"), fingerprints,
                value(map, "fingerprint"), number(map, "inputs"), number(map, "documents"),
                number(map, "paragraphs"));
        Map<String, String> files = new TreeMap<>();
        map.forEach((key, value) -> {
            if (key.startsWith(FILE_PREFIX)) {
                files.put(key.substring(FILE_PREFIX.length()), value);
            }
        });
        return new CommitData(manifest, files);
    }

    private static int number(Map<String, String> map, String name) {
        return Integer.parseInt(value(map, name));
    }

    private static String value(Map<String, String> map, String name) {
        String value = map.get(PREFIX + name);
        if (value == null) {
            throw new IllegalArgumentException("commit data without " + name + ": " + map.keySet());
        }
        return value;
    }
}
