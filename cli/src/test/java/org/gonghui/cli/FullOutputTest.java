package org.gonghui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens when nobody can take the results.
final class FullOutputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"annotate", "stats"})
    void aResultThatCannotBeWrittenIsAFailureAndSaysSo(String command) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "霁川县城南小学工会2022年工作总结\n一年来召开教代会一次，现将工作总结如下。\n慰问教师三人次。\n");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(new Full(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Language.ZH, false, false, Console.DEFAULT_WIDTH,
                false);

        int code = Main.run(new String[]{command, folder.toString()}, console);

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("错误：");
    }

    /// A disk without room.
    private static final class Full extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
