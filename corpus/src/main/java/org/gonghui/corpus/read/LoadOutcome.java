package org.gonghui.corpus.read;

import org.gonghui.corpus.text.Message;

/// What came of fetching an input's bytes.
public sealed interface LoadOutcome {

    Input input();

    /// The bytes are there.
    ///
    /// @param content the bytes
    /// @param sha256 their SHA-256 in lower-case hexadecimal
    record Loaded(Input input, Content content, String sha256) implements LoadOutcome {}

    /// The bytes could not be had now, so that nobody knows what they are.
    ///
    /// @param reason why, and what would be right
    record Unread(Input input, Message reason) implements LoadOutcome {}

    /// The bytes are too many, or damaged or locked within their archive.
    ///
    /// @param reason why, and what would be right
    /// @param bytes size if it is known, else 0
    record Unloadable(Input input, Message reason, long bytes) implements LoadOutcome {}
}
