package org.gonghui.analyzer.training;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A line of a file with marked activities cannot be read.
public final class MarkedTextException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    MarkedTextException(String file, int line, Message why) {
        super(new Message(file + " 第 " + line + " 行：" + why.zh(), file + " line " + line + ": " + why.en()));
        this.file = file;
        this.line = line;
    }

    /// The file.
    public String file() {
        return file;
    }

    /// The line, from 1.
    public int line() {
        return line;
    }
}
