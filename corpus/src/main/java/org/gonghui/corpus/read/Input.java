package org.gonghui.corpus.read;

import java.nio.file.Path;
import java.util.Optional;
import org.gonghui.corpus.text.Message;
import org.jspecify.annotations.Nullable;

/// One thing to be read: a file, an entry of an archive, or something that was found and is already known to be
/// unreadable. Made by [Inputs#find]; fetched by [PageReader#load].
public sealed interface Input {

    /// Name of the input among all that were found with it, as in [org.gonghui.corpus.text.Page].
    String source();

    /// The file, or the archive's file.
    Path file();

    /// The entry's name within the archive, `inner.zip!/name` for an archive within it.
    Optional<String> entry();

    /// Whether the operating system or an editor left it behind (`.DS_Store`, `Thumbs.db`, `~$report.docx`, hidden
    /// files, `__MACOSX`): it is refused like any input that cannot be read, but nobody will miss it.
    boolean isSystemFile();

    /// A file of a file system. There may be a million of them, so that the path is put together when it is asked for
    /// if the source tells the file's name.
    final class FileInput implements Input {

        private static final int WHOLE = -1;

        private final String source;
        private final Path base;
        /// Length of the file's name at the end of the source; [#WHOLE] if `base` is the file itself.
        private final int name;

        /// @param source name of the input
        /// @param file where it is
        public FileInput(String source, Path file) {
            this(source, file, WHOLE);
        }

        private FileInput(String source, Path base, int name) {
            this.source = source;
            this.base = base;
            this.name = name;
        }

        /// A file of a folder that many inputs share.
        ///
        /// @param folder the parent of `file`
        static FileInput in(Path folder, String source, Path file) {
            String name = file.getFileName().toString();
            // a name of bytes that are no characters does not lead back to its file
            return source.endsWith(name) && folder.resolve(name).equals(file)
                    ? new FileInput(source, folder, name.length())
                    : new FileInput(source, file);
        }

        /// The same file under another source, which ends like this one.
        FileInput named(String other) {
            return new FileInput(other, base, name);
        }

        @Override
        public String source() {
            return source;
        }

        @Override
        public Path file() {
            return name == WHOLE ? base : base.resolve(source.substring(source.length() - name));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FileInput it && it.source.equals(source) && it.file().equals(file());
        }

        @Override
        public int hashCode() {
            return source.hashCode();
        }

        @Override
        public String toString() {
            return "FileInput[source=" + source + ", file=" + file() + "]";
        }

        @Override
        public Optional<String> entry() {
            return Optional.empty();
        }

        @Override
        public boolean isSystemFile() {
            return false;
        }
    }

    /// An entry of an archive.
    ///
    /// @param stored where its bytes are
    record EntryInput(String source, Path file, String name, StoredEntry stored) implements Input {

        @Override
        public Optional<String> entry() {
            return Optional.of(name);
        }

        @Override
        public boolean isSystemFile() {
            return false;
        }
    }

    /// Something that cannot be read.
    ///
    /// @param reason why, and what would be right
    record Unreadable(String source, Path file, Optional<String> entry, Message reason, boolean isSystemFile)
            implements
                Input {}
}
