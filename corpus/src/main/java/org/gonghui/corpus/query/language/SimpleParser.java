package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gonghui.corpus.query.language.ResolvedQuery.And;
import org.gonghui.corpus.query.language.ResolvedQuery.Not;
import org.gonghui.corpus.query.language.ResolvedQuery.Or;
import org.gonghui.corpus.query.language.SimpleText.Sign;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Span;

/// Reads the small language for everyone. `NOT` binds closer than `AND` (or a blank), `AND` closer than `OR`.
///
/// Parts that are punctuation only are left out, unless an operator needs them.
final class SimpleParser {

    /// Longest query in code units. Nobody types as much, and it bounds what a query can cost.
    static final int LONGEST = 1_000;
    /// Deepest nesting of parentheses and negations.
    static final int DEEPEST = 20;

    static final String EXAMPLE = "慰问 (退休教师 OR 离退休) -计划";

    private final QueryText query;
    private final SimpleText text;
    private final SimpleTerms terms;
    private int depth;

    private SimpleParser(QueryText query, Segmenter segmenter, SchoolFinder schools) {
        this.query = query;
        this.text = new SimpleText(query.text());
        this.terms = new SimpleTerms(query, text, new Phrases(segmenter), new ConditionReader(query, schools));
    }

    /// Reads `query`.
    static ResolvedQuery parse(QueryText query, Segmenter segmenter, SchoolFinder schools) throws QueryParseException {
        int length = query.text().length();
        if (length > LONGEST) {
            throw query.problem(LONGEST, length, Problem.of("检索词有 " + length + " 个字符，最多 " + LONGEST + " 个",
                    "the query has " + length + " characters, at most " + LONGEST + " are allowed"));
        }
        SimpleParser parser = new SimpleParser(query, segmenter, schools);
        Optional<ResolvedQuery> resolved = parser.any();
        if (!parser.text.isAtEnd()) {
            throw parser.unopened();
        }
        return resolved
                .orElseThrow(() -> query.problem(0, query.text().stripTrailing().length(), noWord(query.text())));
    }

    private QueryParseException unopened() {
        return query.problem(text.at(), text.at() + 1,
                Problem.of("这个括号没有开头", "this parenthesis was never opened")
                        .expecting("括号成对；要找带括号的文字，给它加上引号",
                                "parentheses in pairs; put text with parentheses into quotation marks")
                        .example(EXAMPLE));
    }

    static Problem noWord(String part) {
        return Problem.of("“" + part + "”中没有词，只有标点。要找标点请按字检索：--layer chars",
                "there is no word in '" + part + "', only punctuation. To find punctuation search by characters:"
                        + " --layer chars");
    }

    private Optional<ResolvedQuery> any() throws QueryParseException {
        int start = text.at();
        Optional<ResolvedQuery> first = all();
        if (text.sign(first.isPresent()) != Sign.OR) {
            return first;
        }
        Set<ResolvedQuery> parts = new LinkedHashSet<>();
        addAlternative(parts, first, start);
        while (text.sign(true) == Sign.OR) {
            text.skip(Sign.OR);
            int next = text.at();
            addAlternative(parts, all(), next);
        }
        List<ResolvedQuery> all = new ArrayList<>(parts);
        return Optional.of(all.size() == 1 ? all.getFirst() : new Or(all));
    }

    private void addAlternative(Set<ResolvedQuery> parts, Optional<ResolvedQuery> part, int start)
            throws QueryParseException {
        switch (part.orElseThrow(() -> nothing(start, "OR"))) {
            case Or(List<ResolvedQuery> inner) -> parts.addAll(inner);
            case ResolvedQuery other -> parts.add(other);
        }
    }

    /// To be thrown where an operator has nothing to work on, or only punctuation.
    private QueryParseException nothing(int start, String operator) {
        String part = query.text().substring(start, text.at()).strip();
        return part.isEmpty()
                ? query.problem(text.here(), Problem
                        .of(operator + " 这一边没有词", "there is no word on this side of " + operator)
                        .expecting("词、引号、括号或字段；要找这个词本身，给它加上引号",
                                "a word, a quotation mark, a parenthesis or a field; quote the word to find it itself")
                        .example(EXAMPLE))
                : query.problem(start, start + query.text().substring(start, text.at()).stripTrailing().length(),
                        noWord(part));
    }

    private Optional<ResolvedQuery> all() throws QueryParseException {
        Set<ResolvedQuery> parts = new LinkedHashSet<>();
        int start = text.at();
        Sign sign = text.sign(false);
        while (sign != Sign.END && sign != Sign.CLOSE && sign != Sign.OR) {
            if (sign == Sign.AND) {
                operator(start);
            }
            part().ifPresent(part -> {
                if (part instanceof And(List<ResolvedQuery> inner)) {
                    parts.addAll(inner);
                } else {
                    parts.add(part);
                }
            });
            sign = text.sign(true);
        }
        List<ResolvedQuery> all = new ArrayList<>(parts);
        return all.size() < 2 ? all.stream().findFirst() : Optional.of(new And(all));
    }

    /// Takes `AND`, which needs something on either side.
    private void operator(int start) throws QueryParseException {
        if (query.text().substring(start, text.at()).isBlank()) {
            throw nothing(start, "AND");
        }
        text.skip(Sign.AND);
        Sign next = text.sign(false);
        if (next == Sign.END || next == Sign.CLOSE || next == Sign.OR || next == Sign.AND) {
            throw nothing(text.at(), "AND");
        }
    }

    private Optional<ResolvedQuery> part() throws QueryParseException {
        return switch (text.sign(false)) {
            case NOT -> Optional.of(not());
            case OPEN -> group();
            case QUOTED -> terms.quoted();
            case FIELD -> Optional.of(terms.field());
            case BARE -> terms.bare();
            case AND, OR, CLOSE, END -> Optional.empty();
        };
    }

    private ResolvedQuery not() throws QueryParseException {
        enter();
        text.skip(Sign.NOT);
        int start = text.at();
        Optional<ResolvedQuery> part = part();
        depth--;
        return new Not(part.orElseThrow(() -> nothing(start, "NOT")));
    }

    private Optional<ResolvedQuery> group() throws QueryParseException {
        enter();
        Span opening = text.here();
        if (!text.isClosed()) {
            throw query.problem(opening, Problem.of("这个括号没有合上", "this parenthesis is never closed")
                    .expecting("括号成对；要找带括号的文字，给它加上引号",
                            "parentheses in pairs; put text with parentheses into quotation marks")
                    .example(EXAMPLE));
        }
        text.skip(Sign.OPEN);
        Optional<ResolvedQuery> inner = any();
        if (text.sign(true) != Sign.CLOSE) {
            throw query.problem(opening, Problem.of("这个括号没有合上", "this parenthesis is never closed")
                    .example(EXAMPLE));
        }
        text.skip(Sign.CLOSE);
        depth--;
        return inner;
    }

    private void enter() throws QueryParseException {
        if (++depth > DEEPEST) {
            throw query.problem(text.here(), Problem.of("括号和否定最多套 " + DEEPEST + " 层",
                    "parentheses and negations may be nested " + DEEPEST + " deep at most"));
        }
    }
}
