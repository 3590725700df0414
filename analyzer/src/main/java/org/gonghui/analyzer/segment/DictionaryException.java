package org.gonghui.analyzer.segment;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A dictionary that cannot be used as it stands.
public final class DictionaryException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    DictionaryException(String file, int line, Message problem) {
        super(at(file, line, problem));
        this.file = file;
        this.line = line;
    }

    private static Message at(String file, int line, Message problem) {
        String place = line == 0 ? "" : ":" + line;
        return new Message("词典 " + file + place + "：" + problem.zh(),
                "dictionary " + file + place + ": " + problem.en());
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
