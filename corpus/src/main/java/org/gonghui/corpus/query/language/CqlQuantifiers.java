package org.gonghui.corpus.query.language;

import org.gonghui.corpus.query.language.CqlToken.Kind;
import org.gonghui.corpus.query.language.TokenPattern.Repeat;

/// Reads how often a pattern is repeated: `?`, `*`, `+`, `{n}`, `{n,}`, `{,m}`, `{n,m}`.
final class CqlQuantifiers {

    /// Most repetitions, with no limit aside.
    static final int MOST = 1_000;

    private CqlQuantifiers() {}

    static boolean isNext(CqlCursor cursor) {
        CqlToken next = cursor.peek();
        return next.is("?") || next.is("*") || next.is("+") || next.is("{");
    }

    /// Reads a repetition of `part`.
    static Repeat read(CqlCursor cursor, TokenPattern part) throws QueryParseException {
        CqlToken sign = cursor.next();
        return switch (sign.text()) {
            case "?" -> new Repeat(part, 0, 1);
            case "*" -> new Repeat(part, 0, Repeat.UNLIMITED);
            case "+" -> new Repeat(part, 1, Repeat.UNLIMITED);
            default -> counted(cursor, part, sign);
        };
    }

    private static Repeat counted(CqlCursor cursor, TokenPattern part, CqlToken opening) throws QueryParseException {
        boolean hasMin = cursor.isNext(Kind.NUMBER);
        int min = hasMin ? number(cursor) : 0;
        boolean isRange = cursor.skip(",");
        boolean hasMax = isRange && cursor.isNext(Kind.NUMBER);
        int max = isRange ? Repeat.UNLIMITED : min;
        if (hasMax) {
            max = number(cursor);
        }
        if (!hasMin && !hasMax) {
            throw cursor.unexpected("次数：{n}、{n,} 或 {n,m}", "a number: {n}, {n,} or {n,m}");
        }
        cursor.close("}", opening);
        if (max < min || max == 0) {
            throw cursor.problem(opening, Problem.of("次数不对：{" + min + "," + max + "}",
                    "this is no repetition: {" + min + "," + max + "}")
                    .expecting("{n,m}，n 不大于 m，m 不为 0", "{n,m} with n <= m and m not 0")
                    .example(CqlParser.EXAMPLE));
        }
        return new Repeat(part, min, max);
    }

    private static int number(CqlCursor cursor) throws QueryParseException {
        CqlToken token = cursor.next();
        String digits = token.text();
        if (digits.length() > 9 || Integer.parseInt(digits) > MOST) {
            throw cursor.problem(token, Problem.of("次数最多 " + MOST, "a number of repetitions is at most " + MOST)
                    .expecting("不限次数写 {n,}", "{n,} for no limit"));
        }
        return Integer.parseInt(digits);
    }
}
