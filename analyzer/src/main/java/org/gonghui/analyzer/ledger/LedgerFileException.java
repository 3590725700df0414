package org.gonghui.analyzer.ledger;

import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A CSV file that is not one of a ledger.
public final class LedgerFileException extends UserException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final long line;

    LedgerFileException(Path file, long line, Message what) {
        super(new Message(file + " 第 " + line + " 行：" + what.zh(), file + ", line " + line + ": " + what.en()));
        this.file = file;
        this.line = line;
    }

    public Path file() {
        return file;
    }

    /// Line of the file, from 1.
    public long line() {
        return line;
    }
}
