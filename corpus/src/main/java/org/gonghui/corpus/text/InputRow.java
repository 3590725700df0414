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
        long bytes, String sha256, int documents) {

    /// The same row with more said behind its reason.
    ///
    /// @param more the words, with the punctuation before them
    public InputRow explained(Message more) {
        Message told = reason.map(message -> new Message(message.zh() + more.zh(), message.en() + more.en()))
                .orElse(more);
        return new InputRow(source, outcome, Optional.of(told), format, charset, bytes, sha256, documents);
    }
}
