package org.gonghui.analyzer.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// How web pages look: the file `pages.css`, as it stands. It holds no `<`, `>` and `&`, which within a page would mean
/// one thing to HTML and another to XML.
final class StyleSheet {

    private static final String TEXT = read();

    private StyleSheet() {}

    static String text() {
        return TEXT;
    }

    private static String read() {
        try (InputStream file = StyleSheet.class.getResourceAsStream("pages.css")) {
            return "\n" + new String(Objects.requireNonNull(file, "pages.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
