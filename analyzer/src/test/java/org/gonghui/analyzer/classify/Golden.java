package org.gonghui.analyzer.classify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads golden files.
final class Golden {

    private Golden() {}

    /// The lines of `golden/name` that are not blank and no comments.
    static List<String> lines(String name) throws IOException {
        try (InputStream stream = Golden.class.getResourceAsStream("golden/" + name)) {
            String text = new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList();
        }
    }
}
