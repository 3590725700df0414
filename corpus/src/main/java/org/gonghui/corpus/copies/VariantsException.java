package org.gonghui.corpus.copies;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A table of variants that cannot be used as it stands.
public final class VariantsException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    VariantsException(String file, int line, Message problem) {
        super(at(file, line, problem));
        this.file = file;
        this.line = line;
    }

    private static Message at(String file, int line, Message problem) {
        String place = line == 0 ? "" : ":" + line;
        return new Message("异写词表 " + file + place + "：" + problem.zh(),
                "table of variants " + file + place + ": " + problem.en());
    }

    /// The file as the user named it.
    public String file() {
        return file;
    }

    /// The line, from 1; 0 if the file as a whole cannot be read.
    public int line() {
        return line;
    }
}
