package org.gonghui.analyzer.pipeline;

import java.util.Optional;
import org.gonghui.corpus.text.InputRow;

/// An input at the end of a run.
///
/// @param row what became of it
/// @param made what was made of its page, if it gave one
record Arrival<T>(InputRow row, Optional<T> made) {}
