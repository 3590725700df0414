package org.gonghui.analyzer.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
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
    /// @throws OutputFileException if the target is a directory, if its directory does not exist, or if the system makes no
    ///     file there
    /// @throws AccessDeniedException if there is no permission to write it
    /// @throws FileSystemException if the system gives another reason; it names `file`
    public static void write(Path file, Content content) throws IOException, OutputFileException {
        check(file);
        if (isDevice(file)) {
            fill(file, file, content, StandardOpenOption.WRITE);
            return;
        }
        replace(file, target(file), content);
    }

    /// Whether `file` is there and is neither a file that can be replaced nor a folder: `/dev/stdout`, a pipe.
    public static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /// Tells early whether [#write] would refuse `file`, before any work is done for it.
    ///
    /// @throws OutputFileException as [#write]
    /// @throws AccessDeniedException as [#write]
    /// @throws FileSystemException as [#write]
    public static void check(Path file) throws IOException, OutputFileException {
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
        if (!isDevice(file)) {
            probe(file);
        }
    }

    /// Rights do not tell of folders in which nobody can make a file, such as those of `/proc`, nor of names that are too
    /// long: only trying does.
    private static void probe(Path file) throws IOException, OutputFileException {
        Path part = part(target(file));
        try {
            Files.deleteIfExists(part);
            Files.createFile(part);
            Files.delete(part);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            require(e.getReason() != null, file, "写不了：系统不许在这个地方建立文件，请换一个位置。",
                    "cannot be written: the system makes no file in this place; choose another.");
            FileSystemException told = new FileSystemException(file.toString(), null, e.getReason());
            told.initCause(e);
            throw told;
        }
    }

    private static Path target(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    /// The part is new whatever stood there, so that nobody can have put a link in its place; it may be read by those who
    /// may read the file that it replaces.
    private static void replace(Path asked, Path file, Content content) throws IOException {
        Path part = part(file);
        Files.deleteIfExists(part);
        try (Unfinished unfinished = Unfinished.begin(part)) {
            fill(asked, unfinished.path(), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(file, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path file, Path part) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (before != null && Files.exists(file)) {
            Files.setPosixFilePermissions(part, before.readAttributes().permissions());
        }
    }

    private static void fill(Path asked, Path file, Content content, StandardOpenOption... options)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(
                new NamedOutput(asked, Files.newOutputStream(file, options)))) {
            content.writeTo(out);
        }
    }

    private static void require(boolean holds, Path file, String zh, String en) throws OutputFileException {
        if (!holds) {
            throw new OutputFileException(file, new Message(file + " " + zh, file + " " + en));
        }
    }
}
