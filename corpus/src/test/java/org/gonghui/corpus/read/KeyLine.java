package org.gonghui.corpus.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of the samples' answer key: what a person saw as one line with text.
///
/// @param ordinal its place among the lines of its source, from 0
/// @param begins its first characters
record KeyLine(String source, int ordinal, String kind, String begins) {

    private static final List<String> PARTS = List.of("part-a", "part-b");

    /// The lines of every source, in reading order.
    static Map<String, List<KeyLine>> bySource(Path key) {
        return PARTS.stream().flatMap(part -> rows(key.resolve(part).resolve("lines.tsv")))
                .collect(Collectors.groupingBy(KeyLine::source, TreeMap::new, Collectors.toList()));
    }

    private static Stream<KeyLine> rows(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().skip(1).map(KeyLine::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyLine of(String row) {
        String[] cells = row.split("\t", -1);
        return new KeyLine(cells[0], Integer.parseInt(cells[1]), cells[2], cells[7]);
    }

    boolean isBoilerplate() {
        return kind.equals("site-boilerplate");
    }
}
