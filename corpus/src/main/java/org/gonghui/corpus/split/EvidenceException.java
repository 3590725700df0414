package org.gonghui.corpus.split;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A lexicon of phrases that cannot be read.
final class EvidenceException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    EvidenceException(String file, int line, Message message) {
        super(message);
        this.file = file;
        this.line = line;
    }

    String file() {
        return file;
    }

    /// From 1.
    int line() {
        return line;
    }
}
