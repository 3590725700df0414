package org.gonghui.corpus.query.language;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Segmenter;

/// Reads queries. Safe for any number of threads if its segmenter and its school finder are.
///
/// ```java
/// QueryParser parser = new QueryParser(segmenter, SchoolFinder.AS_WRITTEN);
/// ResolvedQuery simple = parser.parse("慰问 (退休教师 OR 离退休) 年份:2021..2023", Syntax.AUTO);
/// ResolvedQuery cql = parser.parse("[word=\"慰问\"] []{0,3} [pos=\"n.*\"]", Syntax.AUTO);
/// assert QueryParser.parseResolved(QueryParser.write(simple)).equals(simple);
/// ```
///
/// @param segmenter the one that cut the corpus
/// @param schools knows which schools are meant
public record QueryParser(Segmenter segmenter, SchoolFinder schools) {

    /// Longest query of characters, in code units.
    private static final int LONGEST = SimpleParser.LONGEST;
    /// What has none of these may well be text with brackets.
    private static final String CQL_SIGNS = "=\"“{<";

    /// Reads a query.
    ///
    /// @param text what somebody wrote; at most 1,000 code units, in the Corpus Query Language 100,000
    /// @throws QueryParseException if it cannot be understood, or has nothing to look for
    public ResolvedQuery parse(String text, Syntax syntax) throws QueryParseException {
        QueryText query = new QueryText(text);
        if (text.isBlank()) {
            throw query.problem(0, 0,
                    Problem.of("没有检索词。请写出要找的词，例如：教代会", "the query is empty. Write what to look for, for example 教代会"));
        }
        return switch (syntax) {
            case CQL -> CqlParser.parse(query, schools);
            case CHARACTERS -> characters(query);
            case SIMPLE -> SimpleParser.parse(query, segmenter, schools);
            case AUTO -> guessed(text);
        };
    }

    private ResolvedQuery guessed(String text) throws QueryParseException {
        Syntax syntax = Syntax.of(text);
        try {
            return parse(text, syntax);
        } catch (QueryParseException e) {
            throw syntax == Syntax.CQL && text.chars().noneMatch(unit -> CQL_SIGNS.indexOf(unit) >= 0)
                    ? e.with(new Message("（按 CQL 读的；要找文字本身，整个放进引号）",
                            "(read as CQL; put it into quotation marks to find the text itself)"))
                    : e;
        }
    }

    private static ResolvedQuery characters(QueryText query) throws QueryParseException {
        int length = query.text().length();
        if (length > LONGEST) {
            throw query.problem(LONGEST, length, Problem.of("检索词有 " + length + " 个字符，最多 " + LONGEST + " 个",
                    "the query has " + length + " characters, at most " + LONGEST + " are allowed"));
        }
        return new ResolvedQuery.Characters(query.text());
    }

    /// Reads what [#write] wrote, as a manifest holds it. Names of schools are those of the corpus.
    ///
    /// @throws QueryParseException if it was written otherwise
    public static ResolvedQuery parseResolved(String text) throws QueryParseException {
        return CqlParser.parse(new QueryText(text), SchoolFinder.AS_WRITTEN);
    }

    /// Writes a tree in the Corpus Query Language, in the one way that [#parseResolved] reads as an equal tree, as long as
    /// the tree keeps to the limits of the language: nesting at most 50 deep, up to 1,000 repetitions, and 100,000 code
    /// units in all. Every tree that was read does.
    public static String write(ResolvedQuery query) {
        return QueryWriter.write(query);
    }
}
