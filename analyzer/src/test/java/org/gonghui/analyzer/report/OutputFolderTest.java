package org.gonghui.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {

    @TempDir
    private Path parent;

    private static void two(Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "甲");
        Files.createDirectory(folder.resolve("b"));
        Files.writeString(folder.resolve("b").resolve("c.txt"), "乙");
    }

    @Test
    void allFilesAreThereWhenItIsDone() throws Exception {
        OutputFolder.write(parent.resolve("out"), OutputFolderTest::two);

        assertThat(parent.resolve("out").resolve("a.txt")).hasContent("甲");
        assertThat(parent.resolve("out").resolve("b").resolve("c.txt")).hasContent("乙");
        assertThat(parent).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void nothingIsLeftWhenAnythingFails() throws Exception {
        assertThatThrownBy(() -> OutputFolder.write(parent.resolve("out"), folder -> {
            two(folder);
            throw new IOException("full");
        })).hasMessageEndingWith(": full");

        try (Stream<Path> files = Files.list(parent)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void anEmptyFolderIsFilledAndAnyOtherRefused() throws Exception {
        Path out = Files.createDirectory(parent.resolve("out"));
        OutputFolder.write(out, OutputFolderTest::two);

        assertThatThrownBy(() -> OutputFolder.write(out, OutputFolderTest::two))
                .isInstanceOf(OutputFileException.class)
                .hasMessageContaining("exists already");
        assertThatThrownBy(() -> OutputFolder.check(out.resolve("a.txt"))).hasMessageContaining("exists already");
        assertThatThrownBy(() -> OutputFolder.check(parent.resolve("none").resolve("out")))
                .hasMessageContaining("does not exist");
    }
}
