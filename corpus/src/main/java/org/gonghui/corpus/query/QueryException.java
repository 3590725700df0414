package org.gonghui.corpus.query;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// A query that nothing can be looked for with. The message says what would be right.
public final class QueryException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String query;

    QueryException(String query, Message message) {
        super(message);
        this.query = query;
    }

    /// What was asked for.
    public String query() {
        return query;
    }
}
