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
    /// @throws OutputFileException if the target is a directory, is not writable, or its directory does not exist
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
    public static void check(Path file) throws OutputFileException {
        require(!Files.isDirectory(file), file, "是文件夹，请给出文件名。", "is a directory; give the name of a file.");
        require(!Files.exists(file) || Files.isWritable(file), file, "不可写，请换一个文件名或检查权限。",
                "is not writable; choose another name or check the permissions.");
        Path directory = file.toAbsolutePath().getParent();
        require(directory != null && Files.isDirectory(directory), file, "所在的文件夹不存在，请先建立。",
                "is in a directory that does not exist; create it first.");
    }

    private static void replace(Path file, Content content) throws IOException, OutputFileException {
        Path directory = file.getParent();
        Path part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            fill(part, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException denied) {
            throw new OutputFileException(file,
                    new Message(file + " 写不了：没有写入 " + directory + " 的权限。",
                            file + " cannot be written: no permission to write into " + directory + "."));
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
