package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.query.language.CqlToken.Kind;
import org.gonghui.corpus.query.language.ResolvedQuery.Tokens;
import org.gonghui.corpus.query.language.TokenPattern.Choice;
import org.gonghui.corpus.query.language.TokenPattern.One;
import org.gonghui.corpus.query.language.TokenPattern.Repeat;
import org.gonghui.corpus.query.language.TokenPattern.Sequence;

/// Reads the Corpus Query Language, and what this project adds to it: `AND`, `OR` and `NOT` between conditions on
/// paragraphs, `chars("…")` for characters, and structures as conditions of their own.
///
/// Nothing is simplified: what [QueryWriter] writes is read as the same tree.
final class CqlParser {

    /// Longest query in code units: what [QueryWriter] makes of the longest query of the simple language has room.
    static final int LONGEST = 100_000;

    static final String EXAMPLE = "[word=\"慰问\"] []{0,3} [pos=\"n.*\"]";

    private static final String CHARACTERS = "chars";
    private static final String CHARACTERS_ZH = "字";

    private final CqlCursor cursor;
    private final CqlTests tests;
    private final CqlStructures structures;

    private CqlParser(QueryText query, SchoolFinder schools) throws QueryParseException {
        this.cursor = new CqlCursor(query);
        this.tests = new CqlTests(cursor);
        this.structures = new CqlStructures(cursor, new ConditionReader(query, schools));
    }

    /// Reads `query`.
    static ResolvedQuery parse(QueryText query, SchoolFinder schools) throws QueryParseException {
        int length = query.text().length();
        if (length > LONGEST) {
            throw query.problem(LONGEST, length, Problem.of("检索式有 " + length + " 个字符，最多 " + LONGEST + " 个",
                    "the query has " + length + " characters, at most " + LONGEST + " are allowed"));
        }
        CqlParser parser = new CqlParser(query, schools);
        ResolvedQuery resolved = parser.any();
        if (!parser.cursor.isNext(Kind.END)) {
            throw parser.cursor.unexpected("AND、OR、within、| 或结束", "AND, OR, within, | or the end");
        }
        return resolved;
    }

    private ResolvedQuery any() throws QueryParseException {
        List<ResolvedQuery> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (cursor.skip(Operator.OR));
        return parts.size() == 1 ? parts.getFirst() : new ResolvedQuery.Or(parts);
    }

    private ResolvedQuery all() throws QueryParseException {
        List<ResolvedQuery> parts = new ArrayList<>();
        do {
            parts.addAll(not());
        } while (cursor.skip(Operator.AND));
        return parts.size() == 1 ? parts.getFirst() : new ResolvedQuery.And(parts);
    }

    private List<ResolvedQuery> not() throws QueryParseException {
        if (!cursor.skip(Operator.NOT)) {
            return within();
        }
        cursor.enter();
        List<ResolvedQuery> parts = not();
        cursor.leave();
        return List.of(new ResolvedQuery.Not(parts.size() == 1 ? parts.getFirst() : new ResolvedQuery.And(parts)));
    }

    /// What all have to hold.
    private List<ResolvedQuery> within() throws QueryParseException {
        List<ResolvedQuery> parts = new ArrayList<>(List.of(choice()));
        while (isWithinNext()) {
            boolean negated = cursor.skip("!");
            cursor.next();
            CqlToken opening = cursor.peek();
            if (!cursor.skip("<")) {
                throw cursor.unexpected("<paragraph …/> 或 <document …/>", "<paragraph …/> or <document …/>");
            }
            List<ResolvedQuery> conditions = structures.structure(opening);
            if (negated) {
                parts.add(new ResolvedQuery.Not(whole(conditions, opening)));
            } else {
                parts.addAll(conditions);
            }
        }
        return parts;
    }

    private boolean isWithinNext() throws QueryParseException {
        CqlToken next = cursor.peek();
        if (next.kind() == Kind.NAME && next.text().equals("containing")) {
            throw cursor.problem(next, Problem.of("不支持 containing", "containing is not supported")
                    .expecting("AND：同一段里还有", "AND: somewhere in the same paragraph")
                    .example("[word=\"慰问\"] AND [word=\"教师\"]"));
        }
        return cursor.isNext(Operator.WITHIN) || (next.is("!") && cursor.isFollowedBy(Operator.WITHIN));
    }

    /// The conditions of a structure that stands for itself.
    private ResolvedQuery whole(List<ResolvedQuery> conditions, CqlToken opening) throws QueryParseException {
        if (conditions.isEmpty()) {
            throw cursor.problem(opening,
                    Problem.of("这个结构没有条件，每一段都在里面", "this structure has no condition; every word is in one")
                            .expecting("至少一个属性", "at least one attribute")
                            .example("<document year=\"2023\"/>"));
        }
        return conditions.size() == 1 ? conditions.getFirst() : new ResolvedQuery.And(conditions);
    }

    private ResolvedQuery choice() throws QueryParseException {
        CqlToken start = cursor.peek();
        ResolvedQuery first = sequence();
        if (!cursor.peek().is("|")) {
            return first;
        }
        List<TokenPattern> parts = new ArrayList<>(List.of(pattern(first, start)));
        while (cursor.skip("|")) {
            CqlToken next = cursor.peek();
            parts.add(pattern(sequence(), next));
        }
        return tokens(new Choice(parts), start);
    }

    private ResolvedQuery sequence() throws QueryParseException {
        CqlToken start = cursor.peek();
        ResolvedQuery first = repeated();
        if (!isAtomNext()) {
            return first;
        }
        List<TokenPattern> parts = new ArrayList<>(List.of(pattern(first, start)));
        while (isAtomNext()) {
            CqlToken next = cursor.peek();
            parts.add(pattern(repeated(), next));
        }
        return tokens(new Sequence(parts), start);
    }

    private boolean isAtomNext() {
        CqlToken next = cursor.peek();
        return next.kind() == Kind.STRING || next.is("[") || next.is("(") || next.is("<") || isCharactersNext();
    }

    private boolean isCharactersNext() {
        CqlToken next = cursor.peek();
        return next.kind() == Kind.NAME && (next.text().equals(CHARACTERS) || next.text().equals(CHARACTERS_ZH));
    }

    private ResolvedQuery repeated() throws QueryParseException {
        CqlToken start = cursor.peek();
        ResolvedQuery part = atom();
        if (!CqlQuantifiers.isNext(cursor)) {
            return part;
        }
        CqlToken sign = cursor.peek();
        Repeat repeat = CqlQuantifiers.read(cursor, pattern(part, start));
        if (CqlQuantifiers.isNext(cursor)) {
            throw cursor.problem(cursor.peek(), Problem.of("一处只能写一个次数", "one repetition is enough here")
                    .example("([pos=\"n\"]{1,2} [pos=\"c\"])*"));
        }
        return tokens(repeat, sign);
    }

    private ResolvedQuery atom() throws QueryParseException {
        CqlToken first = cursor.peek();
        if (first.kind() == Kind.STRING) {
            return new Tokens(new One(tests.string()));
        }
        if (isCharactersNext()) {
            return characters();
        }
        if (cursor.skip("[")) {
            return new Tokens(new One(tests.bracket(first)));
        }
        if (cursor.skip("<")) {
            return whole(structures.structure(first), first);
        }
        if (!cursor.skip("(")) {
            throw cursor.unexpected("[…]、引号里的词、括号或 <document …/>",
                    "[…], a word in quotation marks, a parenthesis or <document …/>");
        }
        cursor.enter();
        ResolvedQuery inner = any();
        cursor.close(")", first);
        cursor.leave();
        return inner;
    }

    private ResolvedQuery characters() throws QueryParseException {
        cursor.next();
        CqlToken opening = cursor.peek();
        if (!cursor.skip("(")) {
            throw cursor.unexpected("(\"要找的字\")", "(\"the characters\")");
        }
        CqlToken string = cursor.take(Kind.STRING, "引号里的字", "characters in quotation marks");
        String text = Backslash.removed(string.text());
        if (text.isBlank()) {
            throw cursor.problem(string, Problem.of("引号里没有字", "there are no characters between the quotation marks")
                    .example("chars(\"代会\")"));
        }
        cursor.close(")", opening);
        return new ResolvedQuery.Characters(text);
    }

    private TokenPattern pattern(ResolvedQuery part, CqlToken start) throws QueryParseException {
        if (part instanceof Tokens(TokenPattern pattern)) {
            return pattern;
        }
        throw cursor.problem(start, Problem.of("这是对段落的条件，不能与词连写，也不能重复",
                "this is a condition on paragraphs; it can neither follow words nor be repeated")
                .expecting("用 AND、OR、NOT 连接，或写在 within 后面", "AND, OR, NOT or within before it")
                .example("([word=\"慰问\"] OR chars(\"代会\")) AND <document year=\"2023\"/>"));
    }

    private Tokens tokens(TokenPattern pattern, CqlToken place) throws QueryParseException {
        if (PatternSize.of(pattern) > TokenPattern.LARGEST) {
            throw cursor.problem(place, Problem.of("重复展开后太长，最多 " + TokenPattern.LARGEST + " 个词",
                    "repetitions written out ask for too many tokens, at most " + TokenPattern.LARGEST
                            + " are allowed"));
        }
        return new Tokens(pattern);
    }
}
