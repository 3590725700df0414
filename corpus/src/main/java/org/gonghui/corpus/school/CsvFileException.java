package org.gonghui.corpus.school;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A register or document list that cannot be used at all: not there, not text, without a usable header line, or
/// unreadable from some line on.
public final class CsvFileException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String file;

    CsvFileException(String file, Message message) {
        super(message);
        this.file = file;
    }

    CsvFileException(String file, Message message, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /// The file as it was named.
    public String file() {
        return file;
    }
}
