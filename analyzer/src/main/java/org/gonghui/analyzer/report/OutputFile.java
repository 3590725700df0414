package org.gonghui.analyzer.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.gonghui.corpus.text.Message;

/// Writes a file so that it is there in full or not at all: under another name beside it, then moved into place.
public final class OutputFile {

    private OutputFile() {}

    /// What writes the content.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes `file`; one that exists is replaced, a device such as `/dev/stdout` is written to as it is. If anything
    /// fails, what was there before stays, and nothing else is left.
    ///
    /// @throws OutputFileException if the target is a directory, or its directory does not exist
    /// @throws AccessDeniedException if there is no permission to write it
    public static void write(Path file, Content content) throws IOException, OutputFileException {
        check(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            fill(file, content, StandardOpenOption.WRITE);
            return;
        }
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
    }

    /// Tells early whether [#write] would refuse `file`, before any work is done for it.
    ///
    /// @throws OutputFileException as [#write]
    /// @throws AccessDeniedException as [#write]
    public static void check(Path file) throws OutputFileException, AccessDeniedException {
        require(!Files.isDirectory(file), file, "是文件夹，请给出文件名。", "is a directory; give the name of a file.");
        Path directory = file.toAbsolutePath().getParent();
        require(directory != null && Files.isDirectory(directory), file, "所在的文件夹不存在，请先建立。",
                "is in a directory that does not exist; create it first.");
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        if (!Files.exists(file) && directory != null && !Files.isWritable(directory)) {
            throw new AccessDeniedException(directory.toString());
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            fill(part, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void fill(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.writeTo(out);
        }
    }

    private static void require(boolean holds, Path file, String zh, String en) throws OutputFileException {
        if (!holds) {
            throw new OutputFileException(file, new Message(file + " " + zh, file + " " + en));
        }
    }
}
