package org.gonghui.analyzer.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A file or folder that is being written and is to be gone when it is closed, moved away or not. It is gone too if the
/// program is told to end meanwhile (Ctrl-C, SIGTERM), when no `finally` runs any more. Safe for any number of threads.
///
/// @param path what is being written
record Unfinished(Path path) implements AutoCloseable {

    private static final Set<Path> ALL = ConcurrentHashMap.newKeySet();

    /// Made when the first file is written.
    private static final class Hook {
        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::deleteAll, "unfinished files"));
        }

        private Hook() {}

        static void install() {
            // by being called
        }
    }

    static Unfinished begin(Path path) {
        Hook.install();
        ALL.add(path);
        return new Unfinished(path);
    }

    @Override
    public void close() throws IOException {
        try {
            delete(path);
        } finally {
            ALL.remove(path);
        }
    }

    private static void deleteAll() {
        for (Path path : ALL) {
            try {
                delete(path);
            } catch (IOException e) {
                // nobody is left to be told
            }
        }
    }

    /// Deletes a file or folder, if there is one; a link is deleted, not followed.
    static void delete(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
