package org.gonghui.analyzer.gold;

import java.nio.file.Path;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// An annotated folder that cannot be used as it is: the message names file, line and value.
public final class GoldException extends UserException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    /// @param line line of the file, from 1; 0 if it concerns the file as a whole
    public GoldException(Path file, int line, Message what) {
        super(message(file, line, what));
        this.file = file;
        this.line = line;
    }

    GoldException(Path file, int line, Message what, Throwable cause) {
        super(message(file, line, what), cause);
        this.file = file;
        this.line = line;
    }

    private static Message message(Path file, int line, Message what) {
        return line == 0
                ? new Message(file + "：" + what.zh(), file + ": " + what.en())
                : new Message(file + " 第 " + line + " 行：" + what.zh(), file + ", line " + line + ": " + what.en());
    }

    public Path file() {
        return file;
    }

    /// Line of the file, from 1; 0 if it concerns the file as a whole.
    public int line() {
        return line;
    }
}
