package org.gonghui.analyzer.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Message;

/// Writes a new folder so that it is there in full or not at all: under another name beside it, then moved into place.
public final class OutputFolder {

    private OutputFolder() {}

    /// What writes the files.
    public interface Content {

        /// Writes all files.
        ///
        /// @param folder an empty folder, whose name is not yet the one that was asked for
        void writeTo(Path folder) throws IOException, OutputFileException;
    }

    /// Tells early whether [#write] would refuse a folder.
    ///
    /// @throws OutputFileException if something that is no empty folder is there, or if there is no folder to put it in
    /// @throws AccessDeniedException if there is no permission to put it there
    public static void check(Path folder) throws IOException, OutputFileException {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new OutputFileException(folder, new Message(folder + " 已经存在，为免盖掉别的文件没有写；请换一个名字，或先移走它。",
                    folder + " exists already, and nothing in it is overwritten; choose another name, or move it away."));
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new OutputFileException(folder, new Message(folder + " 所在的文件夹不存在，请先建立。",
                    folder + " is in a directory that does not exist; create it first."));
        }
        if (!Files.isWritable(parent)) {
            throw new AccessDeniedException(parent.toString());
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /// Writes a folder that is new or empty. If anything fails, what was there before stays, and nothing else is left.
    ///
    /// @throws OutputFileException as [#check]
    /// @throws FileSystemException if a file cannot be written; it names `folder`
    public static void write(Path folder, Content content) throws IOException, OutputFileException {
        check(folder);
        Path target = folder.toAbsolutePath().normalize();
        Path part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Unfinished.delete(part);
        try (Unfinished unfinished = Unfinished.begin(part)) {
            Files.createDirectory(unfinished.path());
            content.writeTo(unfinished.path());
            Files.deleteIfExists(target);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException e) {
            throw NamedOutput.failure(folder, e);
        }
    }
}
