package org.gonghui.corpus.text;

import java.util.Optional;

/// One line of the input ledger: what became of one file or archive entry.
///
/// @param source as in [Page]
/// @param outcome what became of it
/// @param reason why it was refused or left out, present unless it is indexed or unchanged; of a duplicate: the other's source
/// @param format as in [Origin]; empty if it was never recognised
/// @param charset as in [Origin]
/// @param bytes size, 0 if it could not be read
/// @param sha256 of its bytes, empty if they could not be read
/// @param documents how many documents were found in it
public record InputRow(String source, InputOutcome outcome, Optional<Message> reason, String format, String charset,
        long bytes, String sha256, int documents) {}
