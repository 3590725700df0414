package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.UserException;

/// A query that cannot be understood. The message says what is wrong with which part; the lines below it show the query
/// with that part underlined, what was expected there, and an example.
public final class QueryParseException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String query;
    private final transient Span place;
    private final transient List<Message> details;

    /// A problem at a place of the query.
    ///
    /// @param place in code units of the query; empty at its end
    QueryParseException(String query, Span place, Problem problem) {
        this(query, place, problem.what(), details(query, place, problem));
    }

    private QueryParseException(String query, Span place, Message message, List<Message> details) {
        super(message);
        this.query = query;
        this.place = place;
        this.details = List.copyOf(details);
    }

    /// The same with one more line below it.
    QueryParseException with(Message line) {
        List<Message> more = new ArrayList<>(details);
        more.add(line);
        return new QueryParseException(query, place, userMessage(), more);
    }

    private static List<Message> details(String query, Span place, Problem problem) {
        List<Message> lines = new ArrayList<>();
        Underline.of(query, place).forEach(line -> lines.add(new Message(line, line)));
        problem.expected()
                .ifPresent(expected -> lines.add(new Message("应为：" + expected.zh(), "expected: " + expected.en())));
        problem.example().ifPresent(example -> lines.add(new Message("例：" + example, "for example: " + example)));
        return lines;
    }

    /// What was asked for.
    public String query() {
        return query;
    }

    /// The part of [#query] that is wrong, in code units; where something is missing, an empty place or the sign that
    /// stands there instead.
    public Span place() {
        return place;
    }

    @Override
    public List<Message> details() {
        return details;
    }
}
