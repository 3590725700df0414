package org.gonghui.analyzer.report;

import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A file that cannot be written where it is wanted.
public final class OutputFileException extends UserException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    OutputFileException(Path file, Message message) {
        super(message);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
