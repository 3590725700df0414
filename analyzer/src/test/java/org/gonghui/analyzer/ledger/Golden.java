package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with text files beside the tests. `-Dgolden.update=true` writes them anew: read the difference.
public final class Golden {

    private Golden() {}

    /// Fails unless `actual` is what the file holds.
    ///
    /// @param test whose package holds the file
    public static void check(Class<?> test, String file, String actual) throws IOException {
        String path = test.getPackageName().replace('.', '/') + "/" + file;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources").resolve(path), actual);
            return;
        }
        try (InputStream expected = test.getClassLoader().getResourceAsStream(path)) {
            assertThat(expected).as("golden file %s", path).isNotNull();
            assertThat(actual).as("golden file %s", path)
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
