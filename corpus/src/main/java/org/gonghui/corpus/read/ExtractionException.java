package org.gonghui.corpus.read;

import org.gonghui.corpus.text.Message;

/// Text could not be taken out of a file.
final class ExtractionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    ExtractionException(Message reason) {
        super(reason.en());
        this.reason = reason;
    }

    ExtractionException(Message reason, Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}
