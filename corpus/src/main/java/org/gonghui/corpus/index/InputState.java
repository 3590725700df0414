package org.gonghui.corpus.index;

import org.gonghui.corpus.text.InputRow;

/// A line of the ledger with what only the index knows of it.
///
/// @param row the line
/// @param digest SHA-256 over all that the index holds of the source
/// @param rules which rules and register it was annotated with
/// @param documents documents in it
/// @param paragraphs paragraphs in it
record InputState(InputRow row, String digest, String rules, int documents, int paragraphs) {}
