package org.gonghui.corpus.query.language;

import java.util.List;
import org.gonghui.corpus.query.language.CqlToken.Kind;

/// Where a parser stands among the signs of a query.
final class CqlCursor {

    /// Deepest nesting of parentheses and negations.
    static final int DEEPEST = 50;

    private final QueryText query;
    private final List<CqlToken> tokens;
    private int at;
    private int depth;

    CqlCursor(QueryText query) throws QueryParseException {
        this.query = query;
        this.tokens = CqlLexer.tokens(query);
    }

    QueryText query() {
        return query;
    }

    CqlToken peek() {
        return tokens.get(at);
    }

    CqlToken next() {
        CqlToken token = tokens.get(at);
        at += token.kind() == Kind.END ? 0 : 1;
        return token;
    }

    boolean isNext(Kind kind) {
        return peek().kind() == kind;
    }

    boolean skip(String symbol) {
        boolean found = peek().is(symbol);
        at += found ? 1 : 0;
        return found;
    }

    /// Skips an operator that is written as a name.
    boolean skip(Operator operator) {
        boolean found = isNext(operator);
        at += found ? 1 : 0;
        return found;
    }

    /// Whether the sign after the next one is `operator`.
    boolean isFollowedBy(Operator operator) {
        return at + 1 < tokens.size() && isOperator(tokens.get(at + 1), operator);
    }

    boolean isNext(Operator operator) {
        return isOperator(peek(), operator);
    }

    private static boolean isOperator(CqlToken token, Operator operator) {
        return token.kind() == Kind.NAME && operator.isWritten(token.text());
    }

    /// Takes `symbol`.
    ///
    /// @param opening where what it closes was opened
    void close(String symbol, CqlToken opening) throws QueryParseException {
        if (skip(symbol)) {
            return;
        }
        if (isNext(Kind.END)) {
            throw query.problem(opening.place(), Problem.of("“" + opening.text() + "”没有用“" + symbol + "”合上",
                    "'" + opening.text() + "' is never closed by '" + symbol + "'").example(CqlParser.EXAMPLE));
        }
        throw unexpected("“" + symbol + "”", "'" + symbol + "'");
    }

    CqlToken take(Kind kind, String zh, String en) throws QueryParseException {
        if (!isNext(kind)) {
            throw unexpected(zh, en);
        }
        return next();
    }

    /// To be thrown if the next sign is not what has to stand there.
    QueryParseException unexpected(String zh, String en) {
        CqlToken token = peek();
        Problem problem = token.kind() == Kind.END
                ? Problem.of("检索式没有写完", "the query is not complete")
                : Problem.of("这里不应是“" + token.text() + "”", "'" + token.text() + "' is not expected here");
        return problem(token, problem.expecting(zh, en).example(CqlParser.EXAMPLE));
    }

    QueryParseException problem(CqlToken token, Problem problem) {
        return query.problem(token.place(), problem);
    }

    void enter() throws QueryParseException {
        if (++depth > DEEPEST) {
            throw problem(peek(), Problem.of("括号和否定最多套 " + DEEPEST + " 层",
                    "parentheses and negations may be nested " + DEEPEST + " deep at most"));
        }
    }

    void leave() {
        depth--;
    }
}
