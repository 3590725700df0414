package org.gonghui.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path directory = Path.of("");

    private static OutputFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void writesAndReplacesAFile() throws Exception {
        Path file = directory.resolve("表.csv");

        OutputFile.write(file, text("old"));
        OutputFile.write(file, text("new"));

        assertThat(file).hasContent("new");
        assertThat(files()).containsExactly("表.csv");
    }

    @Test
    void leavesWhatWasThereIfWritingFails() throws Exception {
        Path file = Files.writeString(directory.resolve("a.csv"), "before");

        assertThatThrownBy(() -> OutputFile.write(file, out -> {
            out.write(1);
            throw new IOException("disk full");
        })).isInstanceOf(IOException.class).hasMessage("disk full");

        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("a.csv");
    }

    /// Where it can be had: a device that is always full.
    @Test
    void namesTheFileThatADiskHasNoRoomFor() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();

        assertThatThrownBy(() -> OutputFile.write(full, text("x".repeat(100_000))))
                .isInstanceOfSatisfying(FileSystemException.class, e -> assertThat(e.getFile()).isEqualTo("/dev/full"))
                .hasMessageContaining("No space left");
    }

    @Test
    void refusesADirectory() {
        assertThatThrownBy(() -> OutputFile.write(directory, text("x"))).isInstanceOf(OutputFileException.class)
                .hasMessageContaining(directory + " is a directory");
    }

    @Test
    void refusesAFileInAMissingDirectory() {
        assertThatThrownBy(() -> OutputFile.write(directory.resolve("no/a.csv"), text("x")))
                .isInstanceOf(OutputFileException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void writesThroughASymbolicLink() throws Exception {
        Path target = Files.writeString(directory.resolve("target.csv"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link.csv"), target);

        OutputFile.write(link, text("new"));

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(target).hasContent("new");
    }

    @Test
    void aLinkInPlaceOfTheUnfinishedFileIsNotFollowed() throws Exception {
        Path victim = Files.writeString(directory.resolve("victim"), "before");
        long pid = ProcessHandle.current().pid();
        Path link = Files.createSymbolicLink(directory.resolve(".a.csv." + pid + ".part"), victim);

        OutputFile.write(directory.resolve("a.csv"), text("new"));

        assertThat(victim).hasContent("before");
        assertThat(link).doesNotExist();
        assertThat(directory.resolve("a.csv")).hasContent("new").isRegularFile();
    }

    @Test
    void whoMayNotReadWhatIsReplacedMayNotReadWhatReplacesIt() throws Exception {
        Path file = Files.writeString(directory.resolve("a.csv"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        OutputFile.write(file, text("new"));

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aDanglingLinkIsReplacedAndNotFollowed() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("a.csv"), directory.resolve("elsewhere"));

        OutputFile.write(link, text("new"));

        assertThat(directory.resolve("elsewhere")).doesNotExist();
        assertThat(link).hasContent("new");
    }

    @Test
    @Timeout(60)
    void nothingIsLeftWhenTheProgramIsToldToEnd() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-Djava.io.tmpdir=" + directory, SlowWriter.class.getName(),
                directory.toString()).start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("writing");
            assertThat(files()).hasSize(3);
            process.destroy();
            process.waitFor();
        }

        assertThat(files()).isEmpty();
    }
}
