package org.gonghui.analyzer.extract;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A line of a rule file cannot be used; the message names the file, the line, the value and the valid choices.
public final class RuleException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    RuleException(String file, int line, Message message) {
        super(message);
        this.file = file;
        this.line = line;
    }

    /// Name of the rule file.
    public String file() {
        return file;
    }

    /// Line number, from 1.
    public int line() {
        return line;
    }
}
