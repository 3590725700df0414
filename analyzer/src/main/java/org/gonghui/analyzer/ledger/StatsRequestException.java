package org.gonghui.analyzer.ledger;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A wish for statistics that cannot be computed; the message lists what can.
public final class StatsRequestException extends UserException {

    private static final long serialVersionUID = 1L;

    StatsRequestException(Message message) {
        super(message);
    }
}
