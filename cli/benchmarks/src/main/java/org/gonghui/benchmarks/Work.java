package org.gonghui.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Where the samples are and where scratch files go; set by `run`.
final class Work {

    private Work() {}

    /// The root of the project.
    static Path home() {
        return Path.of(System.getProperty("gonghui.home", ".")).toAbsolutePath().normalize();
    }

    static Path samples() {
        return home().resolve("corpus/samples/summaries");
    }

    /// A folder for scratch files that stays between forks, so that texts are generated once.
    static Path scratch() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("benchmarks.work",
                home().resolve("cli/benchmarks/target/work").toString())));
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
