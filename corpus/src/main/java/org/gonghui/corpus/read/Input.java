package org.gonghui.corpus.read;

import java.nio.file.Path;
import java.util.Optional;
import org.gonghui.corpus.text.Message;

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

    /// A file of a file system.
    record FileInput(String source, Path file) implements Input {

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
