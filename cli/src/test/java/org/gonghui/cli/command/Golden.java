package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gonghui.cli.SmallCounty;

/// Compares with text files beside the tests. `-Dgolden.update=true` writes them anew: read the difference.
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "gonghui", "cli", "command");

    private Golden() {}

    static void check(String file, String actual) {
        if (Boolean.getBoolean("golden.update")) {
            SmallCounty.write(FOLDER.resolve(file), actual);
            return;
        }
        try (InputStream expected = Golden.class.getResourceAsStream(file)) {
            assertThat(expected).as("golden file %s", file).isNotNull();
            assertThat(actual).as("golden file %s; if the rules were meant to change it: -Dgolden.update=true", file)
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
