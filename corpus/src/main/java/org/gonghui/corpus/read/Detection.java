package org.gonghui.corpus.read;

import org.gonghui.corpus.text.Message;

/// What the bytes and the name of an input say about its format.
sealed interface Detection {

    record Known(Format format) implements Detection {}

    /// A format that is not read.
    ///
    /// @param id short name of the format that was recognised, e.g. `xlsx`, or the file's extension
    record Unsupported(String id, Message reason) implements Detection {}
}
