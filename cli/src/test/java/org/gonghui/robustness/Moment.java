package org.gonghui.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a run has come to when it is killed, as its directory shows; and how long after that, at most, it is killed.
enum Moment {
    /// At any time at all.
    ANY(2_500),
    /// It has taken the lock.
    BEGUN(900),
    /// Files of the index were written, by a flush or a merge.
    WRITING(60),
    /// The files beside the index are being written under their provisional names.
    STAGING(40),
    /// The Lucene commit is made, or about to be.
    COMMITTING(12),
    /// The files beside the index take their names; then the writer is closed.
    PUBLISHING(8);

    private final long window;

    Moment(long window) {
        this.window = window;
    }

    /// Milliseconds after which a process is killed at the latest.
    long window() {
        return window;
    }

    /// Names of the files in a corpus that tell how far a run has come.
    ///
    /// @param index those in the index
    /// @param beside those beside it
    /// @param begun when the last writer said who it is
    record Sight(List<String> index, List<String> beside, long begun) {

        static Sight of(Path corpus) {
            return new Sight(names(corpus.resolve("index")), names(corpus),
                    corpus.resolve("writer.pid").toFile().lastModified());
        }

        private static List<String> names(Path directory) {
            try (Stream<Path> files = Files.list(directory)) {
                return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
            } catch (IOException | UncheckedIOException e) {
                return List.of();
            }
        }

        private boolean isStaging() {
            return beside.stream().anyMatch(name -> name.endsWith(".next"));
        }

        private List<String> commits() {
            return index.stream().filter(name -> name.contains("segments_")).toList();
        }
    }

    /// Whether a run that began at one sight has come so far at another.
    boolean hasCome(Sight before, Sight now) {
        return switch (this) {
            case ANY -> true;
            case BEGUN -> now.begun() != before.begun();
            case WRITING -> now.begun() != before.begun() && !before.index().containsAll(now.index());
            case STAGING -> now.isStaging();
            case COMMITTING -> !now.commits().equals(before.commits());
            case PUBLISHING -> !now.commits().equals(before.commits()) && !now.commits().isEmpty()
                    && now.commits().stream().noneMatch(name -> name.startsWith("pending"));
        };
    }
}
