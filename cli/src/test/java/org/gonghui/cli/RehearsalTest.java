package org.gonghui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept for later starts must come from commands that work.
final class RehearsalTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCommandOfItSucceedsOnTheSamples() {
        assertThat(Rehearsal.run(Cli.SAMPLES, folder)).isZero();
        assertThat(Rehearsal.run(Cli.SAMPLES, folder)).as("a second time over the first").isZero();
    }

    @Test
    void tellsOfACommandThatDoesNot() {
        assertThat(Rehearsal.run(folder, folder)).isNotZero();
    }
}
