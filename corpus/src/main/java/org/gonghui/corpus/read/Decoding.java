package org.gonghui.corpus.read;

import org.gonghui.corpus.text.Message;

/// What came of decoding bytes to characters.
sealed interface Decoding {

    /// The bytes are text.
    ///
    /// @param text without byte-order mark, otherwise unchanged
    /// @param charset name of the charset, e.g. `UTF-8`, `GB18030`, `Big5`
    record Decoded(String text, String charset) implements Decoding {}

    /// The bytes are no text, or too much.
    ///
    /// @param reason why, with the byte offset, and what would be right
    record Undecodable(Message reason) implements Decoding {}
}
