package org.gonghui.analyzer.explore;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A concordance that cannot be made as it was asked for. The message says what would be right.
public final class ConcordanceException extends UserException {

    private static final long serialVersionUID = 1L;

    ConcordanceException(String zh, String en) {
        super(new Message(zh, en));
    }
}
