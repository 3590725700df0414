package org.gonghui.corpus.query.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gonghui.corpus.query.language.ResolvedQuery.And;
import org.gonghui.corpus.query.language.ResolvedQuery.Characters;
import org.gonghui.corpus.query.language.ResolvedQuery.Not;
import org.gonghui.corpus.query.language.ResolvedQuery.Or;
import org.gonghui.corpus.query.language.ResolvedQuery.Tokens;
import org.gonghui.corpus.query.language.ResolvedQuery.Where;
import org.gonghui.corpus.query.language.TokenPattern.Choice;
import org.gonghui.corpus.query.language.TokenPattern.One;
import org.gonghui.corpus.query.language.TokenPattern.Repeat;
import org.gonghui.corpus.query.language.TokenPattern.Sequence;

/// Writes a tree in the one way that is read as the same tree.
final class QueryWriter {

    /// What has a meaning in values of structures.
    private static final String VALUE_SIGNS = "\"|*";

    private QueryWriter() {}

    static String write(ResolvedQuery query) {
        return switch (query) {
            case Tokens(TokenPattern pattern) -> pattern(pattern);
            case Characters(String text) -> "chars(\"" + Backslash.before("\"", text) + "\")";
            case And(List<ResolvedQuery> parts) -> join(parts, " AND ");
            case Or(List<ResolvedQuery> parts) -> join(parts, " OR ");
            case Not(ResolvedQuery part) -> "NOT " + part(part);
            case Where(Condition condition) -> condition(condition);
        };
    }

    private static String join(List<ResolvedQuery> parts, String operator) {
        return parts.stream().map(QueryWriter::part).collect(Collectors.joining(operator));
    }

    private static String part(ResolvedQuery part) {
        return switch (part) {
            case Tokens(Choice choice) -> group(write(part));
            case And and -> group(write(part));
            case Or or -> group(write(part));
            case Tokens tokens -> write(part);
            case Characters characters -> write(part);
            case Not not -> write(part);
            case Where where -> write(part);
        };
    }

    private static String pattern(TokenPattern pattern) {
        return switch (pattern) {
            case One(TokenTest test) -> "[" + (test instanceof TokenTest.Any ? "" : TestWriter.write(test)) + "]";
            case Sequence(List<TokenPattern> parts) ->
                parts.stream().map(QueryWriter::element).collect(Collectors.joining(" "));
            case Choice(List<TokenPattern> parts) ->
                parts.stream().map(QueryWriter::alternative).collect(Collectors.joining(" | "));
            case Repeat(TokenPattern part, int min, int max) -> repeated(part) + Quantifier.write(min, max);
        };
    }

    private static String element(TokenPattern part) {
        return switch (part) {
            case Sequence sequence -> group(pattern(part));
            case Choice choice -> group(pattern(part));
            case One one -> pattern(part);
            case Repeat repeat -> pattern(part);
        };
    }

    private static String alternative(TokenPattern part) {
        return part instanceof Choice ? group(pattern(part)) : pattern(part);
    }

    private static String repeated(TokenPattern part) {
        return part instanceof One ? pattern(part) : group(pattern(part));
    }

    private static String group(String inner) {
        return "(" + inner + ")";
    }

    private static String condition(Condition condition) {
        String value = switch (condition) {
            case Condition.OneOf one ->
                one.values().stream().map(each -> Backslash.before(VALUE_SIGNS, each)).collect(Collectors.joining("|"));
            case Condition.StartsWith start -> Backslash.before(VALUE_SIGNS, start.prefix()) + "*";
            case Condition.Years years -> years(years);
        };
        return "<" + structure(condition.field()) + " " + attribute(condition.field()) + "=\"" + value + "\"/>";
    }

    private static String years(Condition.Years years) {
        String first = String.format(Locale.ROOT, "%04d", years.first());
        String last = String.format(Locale.ROOT, "%04d", years.last());
        return first.equals(last) ? first : first + ".." + last;
    }

    private static String structure(MetadataField field) {
        return switch (field) {
            case CATEGORY, KIND -> CqlStructures.PARAGRAPH;
            case SCHOOL, YEAR, DOCUMENT_KIND, SOURCE -> CqlStructures.DOCUMENT;
        };
    }

    private static String attribute(MetadataField field) {
        return field == MetadataField.DOCUMENT_KIND ? MetadataField.KIND.id() : field.id();
    }
}
