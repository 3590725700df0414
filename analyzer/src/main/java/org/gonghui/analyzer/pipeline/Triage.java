package org.gonghui.analyzer.pipeline;

import java.io.IOException;
import java.util.Optional;
import org.gonghui.corpus.text.InputRow;

/// Decides from an input's name and content hash whether it has to be read at all.
@FunctionalInterface
public interface Triage {

    /// Reads everything.
    Triage READ_ALL = (source, sha256) -> Optional.empty();

    /// The row of an input that need not be read again, or empty if it must be read.
    ///
    /// @param source as in [org.gonghui.corpus.text.Page]
    /// @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
    Optional<InputRow> known(String source, String sha256) throws IOException;

    /// The row of an input whose bytes could not be had, so that nobody knows what it holds now.
    ///
    /// @param refused says why
    default InputRow unread(InputRow refused) throws IOException {
        return refused;
    }
}
