package org.gonghui.analyzer.extract;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;

/// A line of a rule file cannot be used; the message names the file, the line, the value and the valid choices.
public final class RuleException extends TextFileException {

    private static final long serialVersionUID = 1L;

    RuleException(String file, int line, Message problem) {
        super(new Message("规则", "rules"), file, line, problem);
    }
}
