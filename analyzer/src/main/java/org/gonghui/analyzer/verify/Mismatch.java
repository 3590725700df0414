package org.gonghui.analyzer.verify;

import org.gonghui.corpus.text.Message;

/// A published value that is not what the corpus gives.
///
/// @param line line of the file, from 1; 0 if it has no lines
/// @param about school and period, the id of a row, or a file
/// @param value what value it is: an indicator and a column
/// @param published as published
/// @param derived as derived; empty if nothing can be
/// @param why what is wrong
public record Mismatch(int line, String about, String value, String published, String derived, Message why) {}
