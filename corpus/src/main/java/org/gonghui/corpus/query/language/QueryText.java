package org.gonghui.corpus.query.language;

import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.UserException;

/// What somebody wrote.
///
/// @param text as it was written
record QueryText(String text) {

    /// To be thrown for what stands from `start` to `end`.
    QueryParseException problem(int start, int end, Problem problem) {
        return new QueryParseException(text, new Span(start, end), problem);
    }

    QueryParseException problem(Span place, Problem problem) {
        return new QueryParseException(text, place, problem);
    }

    /// To be thrown for a name that `cause` tells about.
    QueryParseException problem(Span place, UserException cause) {
        return problem(place, Problem.of(cause.userMessage().zh(), cause.userMessage().en()));
    }
}
