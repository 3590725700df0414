package org.gonghui.corpus.read;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;

/// What came of decoding an input's bytes.
public sealed interface ReadOutcome {

    /// A page with text.
    record Read(Page page) implements ReadOutcome {}

    /// A readable input without any text.
    record Empty(Origin origin) implements ReadOutcome {}

    /// An input that could not be read as any known format.
    ///
    /// @param reason why, and what would be right
    record Refused(Origin origin, Message reason) implements ReadOutcome {}
}
