package org.gonghui.corpus.query.language;

import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.corpus.query.language.TokenTest.Any;
import org.gonghui.corpus.query.language.TokenTest.Both;
import org.gonghui.corpus.query.language.TokenTest.Either;
import org.gonghui.corpus.query.language.TokenTest.Is;
import org.gonghui.corpus.query.language.TokenTest.Matches;
import org.gonghui.corpus.query.language.TokenTest.Not;

/// Writes what stands between brackets.
final class TestWriter {

    private TestWriter() {}

    static String write(TokenTest test) {
        return switch (test) {
            case Any any -> CqlTests.ANY;
            case Is(Attribute attribute, String value) -> comparison(attribute, "=", RegexWriter.literal(value));
            case Matches(Attribute attribute, String regex) -> comparison(attribute, "=", regex);
            case Not(Is(Attribute attribute, String value)) -> comparison(attribute, "!=", RegexWriter.literal(value));
            case Not(Matches(Attribute attribute, String regex)) -> comparison(attribute, "!=", regex);
            case Not(TokenTest inner) -> "!(" + write(inner) + ")";
            case Both(List<TokenTest> tests) -> join(tests, " & ");
            case Either(List<TokenTest> tests) -> join(tests, " | ");
        };
    }

    private static String comparison(Attribute attribute, String sign, String value) {
        return attribute.id() + sign + "\"" + value + "\"";
    }

    private static String join(List<TokenTest> tests, String operator) {
        return tests.stream().map(TestWriter::part).collect(Collectors.joining(operator));
    }

    private static String part(TokenTest test) {
        return test instanceof Both || test instanceof Either ? "(" + write(test) + ")" : write(test);
    }
}
