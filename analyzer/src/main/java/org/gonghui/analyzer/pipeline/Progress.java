package org.gonghui.analyzer.pipeline;

import org.gonghui.corpus.text.InputRow;

/// Hears how far a run has come. Called from one thread, in the order of the inputs.
@FunctionalInterface
public interface Progress {

    /// Hears nothing.
    Progress NONE = (done, total, row) -> {};

    /// One more input is finished.
    ///
    /// @param done inputs finished, 1-based
    /// @param total inputs in all
    /// @param row what became of the last one
    void advanced(int done, int total, InputRow row);
}
