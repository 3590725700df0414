package org.gonghui.corpus.query.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Message;

/// Golden files of this package: paragraphs of lines, remarks after `#`.
final class Golden {

    private Golden() {}

    static Stream<List<String>> paragraphs(String file) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
            return Arrays.stream(text.strip().split("\n(?:\\s*\n)+")).map(each -> List.of(each.split("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of an error as a reader sees them.
    static List<String> shown(QueryParseException refused) {
        return Stream.concat(Stream.of(refused.userMessage()), refused.details().stream()).map(Message::zh).toList();
    }
}
