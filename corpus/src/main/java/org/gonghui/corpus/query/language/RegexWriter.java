package org.gonghui.corpus.query.language;

import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.corpus.query.language.Regex.AnyCharacter;
import org.gonghui.corpus.query.language.Regex.CharacterClass;
import org.gonghui.corpus.query.language.Regex.Choice;
import org.gonghui.corpus.query.language.Regex.Literal;
import org.gonghui.corpus.query.language.Regex.Range;
import org.gonghui.corpus.query.language.Regex.Repeat;
import org.gonghui.corpus.query.language.Regex.Sequence;

/// Writes regular expressions so that [java.util.regex.Pattern] and Lucene read them alike.
final class RegexWriter {

    /// What means something outside of brackets, in either notation.
    private static final String OPERATORS = ".?+*|()[]{}\"\\&~@#<>^$";
    /// What means something within brackets.
    private static final String CLASS_OPERATORS = "[]\\^-&\"";

    private RegexWriter() {}

    /// The one way to write `regex`; a literal one stands in parentheses, so that it is seen to be a regular expression.
    static String write(Regex regex) {
        return regex.isLiteral() ? "(" + text(regex) + ")" : text(regex);
    }

    /// A regular expression that `text` alone matches.
    static String literal(String text) {
        return text.codePoints().mapToObj(character -> escaped(character, OPERATORS)).collect(Collectors.joining());
    }

    private static String text(Regex regex) {
        return switch (regex) {
            case Literal(int character) -> escaped(character, OPERATORS);
            case AnyCharacter any -> ".";
            case CharacterClass(boolean negated, List<Range> ranges) ->
                (negated ? "[^" : "[") + ranges.stream().map(RegexWriter::range).collect(Collectors.joining()) + "]";
            case Sequence(List<Regex> parts) -> parts.stream()
                    .map(part -> part instanceof Choice ? group(part) : text(part))
                    .collect(Collectors.joining());
            case Choice(List<Regex> parts) -> parts.stream().map(RegexWriter::text).collect(Collectors.joining("|"));
            case Repeat(Regex part, int min, int max) -> repeated(part) + Quantifier.write(min, max);
        };
    }

    private static String repeated(Regex part) {
        return switch (part) {
            case Sequence sequence -> group(part);
            case Choice choice -> group(part);
            case Repeat repeat -> group(part);
            case Literal literal -> text(part);
            case AnyCharacter any -> text(part);
            case CharacterClass range -> text(part);
        };
    }

    private static String group(Regex part) {
        return "(" + text(part) + ")";
    }

    private static String range(Range range) {
        String first = escaped(range.first(), CLASS_OPERATORS);
        return range.first() == range.last() ? first : first + "-" + escaped(range.last(), CLASS_OPERATORS);
    }

    private static String escaped(int character, String operators) {
        return (operators.indexOf(character) >= 0 ? "\\" : "") + Character.toString(character);
    }
}
