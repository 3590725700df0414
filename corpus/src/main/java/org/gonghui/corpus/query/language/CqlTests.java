package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.query.language.CqlToken.Kind;
import org.gonghui.corpus.query.language.TokenTest.Both;
import org.gonghui.corpus.query.language.TokenTest.Either;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Span;

/// Reads what stands between brackets, and strings.
record CqlTests(CqlCursor cursor) {

    /// Says of a token that nothing is said of it.
    static final String ANY = "any";

    private static final String EXAMPLE = "[word=\"慰问.*\" & pos!=\"v\"]";

    /// A test after its opening bracket, and the closing bracket.
    TokenTest bracket(CqlToken opening) throws QueryParseException {
        if (cursor.skip("]")) {
            return new TokenTest.Any();
        }
        TokenTest test = either();
        cursor.close("]", opening);
        return test;
    }

    private TokenTest either() throws QueryParseException {
        List<TokenTest> tests = new ArrayList<>();
        do {
            tests.add(both());
        } while (cursor.skip("|"));
        return tests.size() == 1 ? tests.getFirst() : new Either(tests);
    }

    private TokenTest both() throws QueryParseException {
        List<TokenTest> tests = new ArrayList<>();
        do {
            tests.add(single());
        } while (cursor.skip("&"));
        return tests.size() == 1 ? tests.getFirst() : new Both(tests);
    }

    private TokenTest single() throws QueryParseException {
        cursor.enter();
        TokenTest test = unbounded();
        cursor.leave();
        return test;
    }

    private TokenTest unbounded() throws QueryParseException {
        CqlToken first = cursor.peek();
        if (cursor.skip("!")) {
            return new TokenTest.Not(single());
        }
        if (cursor.skip("(")) {
            TokenTest test = either();
            cursor.close(")", first);
            return test;
        }
        if (cursor.isNext(Kind.STRING)) {
            return string();
        }
        CqlToken name = cursor.take(Kind.NAME, "属性（word 词、pos 词性）、引号、! 或 (",
                "an attribute (word, pos), a quotation mark, ! or (");
        return name.text().equals(ANY) ? new TokenTest.Any() : comparison(name);
    }

    private TokenTest comparison(CqlToken name) throws QueryParseException {
        Attribute attribute = Names.BUILT_IN.attributes()
                .one(name.text())
                .map(id -> Labelled.of(Attribute.class, id))
                .orElseThrow(() -> cursor.problem(name, unknownAttribute(name.text())));
        CqlToken sign = cursor.next();
        return switch (sign.text()) {
            case "=" -> value(attribute, false);
            case "==" -> value(attribute, true);
            case "!=" -> new TokenTest.Not(value(attribute, false));
            default -> throw cursor.problem(sign, Problem.of("属性后面缺少比较符号", "there is no comparison after the attribute")
                    .expecting("= 或 !=（== 表示逐字相同）", "= or != (== for the very same text)")
                    .example(EXAMPLE));
        };
    }

    private static Problem unknownAttribute(String name) {
        List<String> near = Nearest.of(name, Names.BUILT_IN.attributes().names());
        return Problem.of("词没有名为“" + name + "”的属性" + (near.isEmpty() ? "" : "，相近的有：" + String.join("、", near)),
                "words have no attribute '" + name + "'"
                        + (near.isEmpty() ? "" : "; similar are: " + String.join(", ", near)))
                .expecting("word（词）或 pos（词性）；学校、年份等写成 within <document school=\"…\"/>",
                        "word or pos; schools, years and so on are written within <document school=\"…\"/>")
                .example(EXAMPLE);
    }

    /// A string that stands for a word.
    TokenTest string() throws QueryParseException {
        return value(Attribute.WORD, false);
    }

    private TokenTest value(Attribute attribute, boolean literal) throws QueryParseException {
        CqlToken string = cursor.take(Kind.STRING, "引号里的词或正则表达式", "a word or a regular expression in quotation marks");
        if (string.text().isEmpty()) {
            throw cursor.problem(string, Problem.of("引号里是空的", "there is nothing between the quotation marks")
                    .expecting("词；任何词都可以则写 []", "a word; any word at all is []")
                    .example("[word=\"慰问\"] [] [word=\"教师\"]"));
        }
        boolean ignoresCase = false;
        boolean isLiteral = literal;
        while (cursor.skip("%")) {
            CqlToken flags = cursor.take(Kind.NAME, "%c 或 %l", "%c or %l");
            ignoresCase |= flag(flags, 'c');
            isLiteral |= flag(flags, 'l');
        }
        return isLiteral && !ignoresCase
                ? new TokenTest.Is(attribute, Backslash.removed(string.text()))
                : expression(attribute, string, isLiteral, ignoresCase);
    }

    private boolean flag(CqlToken flags, char flag) throws QueryParseException {
        if (!flags.text().matches("[cl]+")) {
            throw cursor.problem(flags, Problem.of("没有 %" + flags.text() + " 这个标记", "there is no flag %" + flags.text())
                    .expecting("%c（不分大小写）或 %l（逐字，不作正则表达式）", "%c (case does not matter) or %l (literal text)")
                    .example("[word=\"ppt\" %c]"));
        }
        return flags.text().indexOf(flag) >= 0;
    }

    private TokenTest expression(Attribute attribute, CqlToken string, boolean literal, boolean ignoresCase)
            throws QueryParseException {
        String text = literal ? RegexWriter.literal(Backslash.removed(string.text())) : string.text();
        boolean isRegex = RegexParser.isRegex(text);
        if (!ignoresCase && !isRegex) {
            return new TokenTest.Is(attribute, Backslash.removed(text));
        }
        try {
            Regex regex = ignoresCase ? AnyCase.of(RegexParser.parse(text)) : RegexParser.parse(text);
            return !isRegex && regex.isLiteral()
                    ? new TokenTest.Is(attribute, Backslash.removed(text))
                    : new TokenTest.Matches(attribute, written(regex, string));
        } catch (RegexException e) {
            Span place = literal ? string.place() : e.place().shift(string.place().start() + 1);
            throw cursor.query().problem(place, e.problem());
        }
    }

    /// With letters of either case, and a backslash before each operator, an expression may be larger than what was
    /// written; it has to be one that can be read again.
    private String written(Regex regex, CqlToken string) throws QueryParseException {
        String written = RegexWriter.write(regex);
        try {
            RegexParser.parse(written);
            return written;
        } catch (RegexException e) {
            throw cursor.problem(string, Problem.of("正则表达式写全以后（不分大小写的字母写成 [aA]，符号前加 \\）太大",
                    "the regular expression is too large when it is written out (letters of either case as [aA], a"
                            + " backslash before signs)")
                    .expecting("写全后最多 " + RegexParser.LONGEST + " 个字符，重复展开后最多 " + RegexParser.LARGEST + " 个字符位置",
                            "at most " + RegexParser.LONGEST + " characters written out, and at most "
                                    + RegexParser.LARGEST + " with repetitions written out"));
        }
    }
}
