package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.query.language.CqlToken.Kind;
import org.gonghui.corpus.text.Span;

/// Cuts a query of the Corpus Query Language into its signs. Full-width forms of ASCII signs count as these, and
/// Chinese quotation marks as straight ones: an input method writes them unasked.
final class CqlLexer {

    private static final List<String> LONG_SYMBOLS = List.of("==", "!=", "/>");
    private static final String SYMBOLS = "[](){}<>=!&|?*+,%/:";

    /// Opening marks of strings, and at the same place what closes them.
    private static final String OPENING = "\"'“”‘’＂＇";
    private static final String CLOSING = "\"'””’’＂＇";

    private final QueryText query;
    private final String text;
    private final List<CqlToken> tokens = new ArrayList<>();
    private int at;

    private CqlLexer(QueryText query) {
        this.query = query;
        this.text = query.text();
    }

    /// The signs of `query`, the last of them [Kind#END].
    static List<CqlToken> tokens(QueryText query) throws QueryParseException {
        CqlLexer lexer = new CqlLexer(query);
        lexer.run();
        return List.copyOf(lexer.tokens);
    }

    private void run() throws QueryParseException {
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Blank.is(character)) {
                at += Character.charCount(character);
            } else {
                token(character);
            }
        }
        add(Kind.END, "", at);
    }

    private void token(int character) throws QueryParseException {
        if (OPENING.indexOf(character) >= 0) {
            string(CLOSING.charAt(OPENING.indexOf(character)));
        } else if (isNameStart(character)) {
            run(Kind.NAME);
        } else if (character >= '0' && character <= '9') {
            run(Kind.NUMBER);
        } else {
            symbol(character);
        }
    }

    private static boolean isNameStart(int character) {
        return (Character.isLetter(character) && halfWidth(character) == character) || character == '_';
    }

    private void run(Kind kind) {
        int start = at;
        while (at < text.length() && belongs(kind, text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        add(kind, text.substring(start, at), start);
    }

    private static boolean belongs(Kind kind, int character) {
        boolean isDigit = character >= '0' && character <= '9';
        return isDigit || (kind == Kind.NAME && (isNameStart(character) || character == '-'));
    }

    /// A string with a backslash before each of its own closing marks.
    private void string(char closing) throws QueryParseException {
        int start = at++;
        while (at < text.length() && text.charAt(at) != closing) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            at = text.length();
            throw query.problem(start, at, Problem.of("这个引号没有合上", "this quotation mark is never closed")
                    .example("[word=\"慰问\"]"));
        }
        at++;
        add(Kind.STRING, text.substring(start + 1, at - 1), start);
    }

    private void symbol(int character) throws QueryParseException {
        int start = at;
        for (String symbol : LONG_SYMBOLS) {
            if (at + 1 < text.length() && halfWidth(text.charAt(at)) == symbol.charAt(0)
                    && halfWidth(text.charAt(at + 1)) == symbol.charAt(1)) {
                at += 2;
                add(Kind.SYMBOL, symbol, start);
                return;
            }
        }
        at += Character.charCount(character);
        if (SYMBOLS.indexOf(halfWidth(character)) < 0) {
            throw query.problem(start, at,
                    Problem.of("这里不能有这个符号", "this sign has no meaning here")
                            .expecting("[word=\"…\"]、\"…\"、[]、括号、| 或次数；要找的字写在引号里",
                                    "[word=\"…\"], \"…\", [], a parenthesis, | or a repetition; text to find is quoted")
                            .example(CqlParser.EXAMPLE));
        }
        add(Kind.SYMBOL, Character.toString(halfWidth(character)), start);
    }

    private static int halfWidth(int character) {
        return character >= '！' && character <= '～' ? character - '！' + '!' : character;
    }

    private void add(Kind kind, String token, int start) {
        tokens.add(new CqlToken(kind, token, new Span(start, at)));
    }
}
