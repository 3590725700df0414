package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.query.language.ResolvedQuery.Tokens;
import org.gonghui.corpus.query.language.TokenPattern.One;
import org.gonghui.corpus.text.Span;

/// Reads the terms of the simple language: words, phrases and fields.
///
/// @param query the whole query, for errors
/// @param text where the parser stands
/// @param phrases cuts words
/// @param conditions settles fields
record SimpleTerms(QueryText query, SimpleText text, Phrases phrases, ConditionReader conditions) {

    /// Longest word with wildcards, in code units.
    private static final int LONGEST_WILDCARD = 100;
    private static final String SEPARATORS = ",，、;；|｜";

    /// Words between quotation marks.
    ///
    /// @return empty if there is only punctuation
    Optional<ResolvedQuery> quoted() throws QueryParseException {
        int start = text.at() + 1;
        int end = text.quotedEnd(text.at());
        text.moveTo(end + 1);
        for (String element : Wildcards.split(query.text().substring(start, end))) {
            checkWildcard(element, new Span(start, end));
        }
        return phrases.wordsAndWildcards(query.text().substring(start, end)).map(Tokens::new);
    }

    /// A part without quotation marks.
    ///
    /// @return empty if there is only punctuation
    Optional<ResolvedQuery> bare() throws QueryParseException {
        Span place = new Span(text.at(), text.bareEnd());
        text.moveTo(place.end());
        String part = place.in(query.text());
        if (!Wildcards.has(part)) {
            return phrases.words(Backslash.removedBeforeSigns(part)).map(Tokens::new);
        }
        if (Wildcards.isBare(part)) {
            throw query.problem(place, Problem.of("“" + part + "”什么词都是", "'" + part + "' is any word at all")
                    .expecting("至少写出一个字；要找符号本身写 \\" + part.charAt(0),
                            "at least one character of the word; the sign itself is \\" + part.charAt(0))
                    .example("慰问*"));
        }
        checkWildcard(part, place);
        return Optional.of(new Tokens(new One(Phrases.wildcard(part))));
    }

    private void checkWildcard(String word, Span place) throws QueryParseException {
        if (word.length() > LONGEST_WILDCARD && Wildcards.has(word)) {
            throw query.problem(place, Problem.of("带 * 或 ? 的词最多 " + LONGEST_WILDCARD + " 个字符",
                    "a word with * or ? has " + LONGEST_WILDCARD + " characters at most"));
        }
    }

    /// A field with its values, or characters.
    ResolvedQuery field() throws QueryParseException {
        FieldName name = FieldName.at(query.text(), text.at()).orElseThrow();
        Span place = new Span(text.at(), name.colon());
        if (name.isCharacters()) {
            return characters(name);
        }
        MetadataField field = ConditionReader.field(name.name())
                .orElseThrow(() -> query.problem(place, unknown(name.name())));
        List<Written> values = new ArrayList<>();
        text.moveTo(name.colon());
        do {
            text.moveTo(text.at() + 1);
            values.add(value(name.name()));
        } while (text.at() < query.text().length() && isSeparator(text.at()));
        return conditions.condition(field, values);
    }

    private static Problem unknown(String name) {
        return Names.BUILT_IN.attributes().one(name).isEmpty()
                ? ConditionReader.unknownField(name)
                        .orExpecting("；文字里的冒号，给整个词加上引号", "; put a text that has a colon into quotation marks")
                        .example("类别:慰问帮扶 学校:第二小学 年份:2021..2023")
                : Problem
                        .of("“" + name + "”是词的属性，要写成 CQL",
                                "'" + name + "' is an attribute of words, for which there is CQL")
                        .example(CqlParser.EXAMPLE);
    }

    private ResolvedQuery characters(FieldName name) throws QueryParseException {
        text.moveTo(name.colon() + 1);
        Written value = value(name.name());
        return new ResolvedQuery.Characters(value.value() + (value.open() ? "*" : ""));
    }

    private static Problem noValue(String field) {
        return Problem.of("“" + field + "”后面没有值", "there is no value after '" + field + "'")
                .expecting("冒号后紧接着一个值，带空格的值写在引号里", "a value right after the colon, in quotation marks if it has blanks")
                .example("类别:慰问帮扶 学校:第二小学 年份:2021..2023");
    }

    private Written value(String field) throws QueryParseException {
        int start = text.at();
        int quote = SimpleText.quoteEnd(query.text(), start);
        if (quote >= 0) {
            text.moveTo(quote + 1);
            return written(field, new Span(start + 1, quote), false);
        }
        int end = start;
        while (!text.isBoundary(end) && !isSeparator(end)) {
            end += Backslash.isEscape(query.text(), end) ? 2 : 1;
        }
        text.moveTo(end);
        boolean open = end > start && query.text().charAt(end - 1) == '*'
                && !(end - start > 1 && Backslash.isEscape(query.text(), end - 2));
        return written(field, new Span(start, open ? end - 1 : end), open);
    }

    private Written written(String field, Span place, boolean open) throws QueryParseException {
        String value = Backslash.removedBeforeSigns(place.in(query.text()));
        if (value.isBlank()) {
            throw query.problem(place, noValue(field));
        }
        return new Written(value, open, place);
    }

    private boolean isSeparator(int position) {
        return SEPARATORS.indexOf(query.text().charAt(position)) >= 0;
    }
}
