package org.gonghui.corpus.query.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.gonghui.corpus.index.PairSegmenter;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The golden files of this test are made of paragraphs: the first line is a query, the others are what becomes of it.
/// [PairSegmenter] cuts Han characters into pairs.
final class QueryParserTest {

    private static final QueryParser PARSER = new QueryParser(new PairSegmenter(), SchoolFinder.AS_WRITTEN);

    private static Stream<List<String>> queries() {
        return Golden.paragraphs("queries.txt");
    }

    private static Stream<List<String>> errors() {
        return Golden.paragraphs("errors.txt");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void readsWhatIsMeant(List<String> golden) throws QueryParseException {
        ResolvedQuery resolved = PARSER.parse(golden.getFirst(), Syntax.AUTO);

        assertThat(QueryParser.write(resolved)).as(golden.getFirst()).isEqualTo(golden.getLast());
        assertThat(QueryParser.parseResolved(golden.getLast())).isEqualTo(resolved);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysWhatIsWrongAndWhere(List<String> golden) {
        QueryParseException refused = catchThrowableOfType(QueryParseException.class,
                () -> PARSER.parse(golden.getFirst(), Syntax.AUTO));

        assertThat(refused).as(golden.getFirst()).isNotNull();
        assertThat(Golden.shown(refused)).containsExactlyElementsOf(golden.subList(1, golden.size()));
        assertThat(refused.query()).isEqualTo(golden.getFirst());
    }

    @Test
    void everyErrorIsToldInBothLanguages() {
        errors().forEach(golden -> {
            QueryParseException refused = catchThrowableOfType(QueryParseException.class,
                    () -> PARSER.parse(golden.getFirst(), Syntax.AUTO));
            Stream.concat(Stream.of(refused.userMessage()), refused.details().stream().skip(2))
                    .forEach(message -> assertThat(message.in(Language.EN)).isNotBlank()
                            .doesNotContain("为", "这", "没有名"));
        });
    }

    @Test
    void marksTheVeryColumnsOfTheProblem() {
        for (String before : List.of("", "a ", "慰问 ", "“慰问”，教工 ", "👍 e\u0301 ｘ ")) {
            QueryParseException refused = catchThrowableOfType(QueryParseException.class,
                    () -> PARSER.parse(before + "年份:去年", Syntax.SIMPLE));
            List<String> lines = refused.details().stream().map(Message::zh).toList();

            assertThat(refused.place().in(refused.query())).isEqualTo("去年");
            assertThat(lines.getFirst()).endsWith("年份:去年");
            assertThat(DisplayWidth.of(lines.get(1))).isEqualTo(DisplayWidth.of(lines.getFirst()));
            assertThat(lines.get(1)).endsWith(" ^^^^").matches(" *\\^{4}");
        }
    }

    @Test
    void showsOfALongQueryWhatIsNearTheProblem() {
        String query = "慰问".repeat(60) + " 年份:去年 " + "帮扶".repeat(60);
        QueryParseException refused = catchThrowableOfType(QueryParseException.class,
                () -> PARSER.parse(query, Syntax.SIMPLE));
        List<String> lines = refused.details().stream().map(Message::zh).toList();

        assertThat(lines.getFirst()).startsWith("  …").contains("年份:去年").endsWith("…");
        assertThat(DisplayWidth.of(lines.getFirst())).isLessThan(100);
        int column = DisplayWidth.of(lines.getFirst().substring(0, lines.getFirst().indexOf("去年")));
        assertThat(lines.get(1)).isEqualTo(" ".repeat(column) + "^^^^");
    }

    @Test
    void keepsEveryLineOfAnErrorOnItsLine() {
        QueryParseException refused = catchThrowableOfType(QueryParseException.class,
                () -> PARSER.parse("慰问\n\u2028年份:去\t年\u001b[2J", Syntax.SIMPLE));

        assertThat(refused.details())
                .allSatisfy(line -> assertThat(line.zh()).doesNotContainPattern("[\\p{Cntrl}\u2028]"));
    }

    @Test
    void asksWhichSchoolIsMeant() throws UserException {
        QueryParser parser = new QueryParser(new PairSegmenter(), written -> {
            if (written.equals("城北")) {
                throw new UserException(new Message("没有城北", "no such school"));
            }
            return "霁川县" + written;
        });

        assertThat(QueryParser.write(parser.parse("学校:二小,三小", Syntax.AUTO)))
                .isEqualTo("<document school=\"霁川县三小|霁川县二小\"/>");
        assertThat(QueryParser.write(parser.parse("[] within <document school=\"二小\"/>", Syntax.AUTO)))
                .isEqualTo("[] AND <document school=\"霁川县二小\"/>");
        assertThatExceptionOfType(QueryParseException.class)
                .isThrownBy(() -> parser.parse("慰问 学校:城北", Syntax.AUTO))
                .satisfies(e -> assertThat(e.userMessage()).isEqualTo(new Message("没有城北", "no such school")))
                .satisfies(e -> assertThat(e.place().in(e.query())).isEqualTo("城北"));
    }

    @Test
    void charactersMeanThemselves() throws QueryParseException {
        assertThat(PARSER.parse(" [\"(代 会", Syntax.CHARACTERS)).isEqualTo(new ResolvedQuery.Characters(" [\"(代 会"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　\t"})
    void refusesNothing(String blank) {
        for (Syntax syntax : Syntax.values()) {
            assertThatExceptionOfType(QueryParseException.class).isThrownBy(() -> PARSER.parse(blank, syntax))
                    .satisfies(e -> assertThat(e.userMessage().zh()).startsWith("没有检索词"));
        }
    }

    @Test
    void boundsTheLengthOfQueries() {
        for (Syntax syntax : List.of(Syntax.SIMPLE, Syntax.CHARACTERS)) {
            assertThatExceptionOfType(QueryParseException.class)
                    .isThrownBy(() -> PARSER.parse("慰".repeat(1_001), syntax))
                    .withMessageContainingAll("1001", "1000");
        }
        assertThatExceptionOfType(QueryParseException.class)
                .isThrownBy(() -> PARSER.parse("[]".repeat(50_001), Syntax.CQL))
                .withMessageContainingAll("100002", "100000");
    }

    @Test
    void knowsTheLanguageByItsLooks() {
        for (String cql : List.of("[]", " [word=\"a\"]", "([pos=\"n\"])", "\"a\" []", "“a”[]", "\"a\"{2}", "(\"a\")+",
                "\"a\" %c", "\"a\" within <document year=\"2023\"/>", "<document year=\"2023\"/>", "chars(\"a\")",
                "NOT [word=\"a\"]", "（［词=\"a\"］）")) {
            assertThat(Syntax.of(cql)).as(cql).isEqualTo(Syntax.CQL);
        }
        for (String simple : List.of("慰问", "\"慰问\"", "\"慰问\" \"教师\"", "(\"慰问\" OR 教师)", "慰问 [三]", "<慰问", "字",
                "chars", "\"a\" | \"b\"", "\"慰问 教工", "within")) {
            assertThat(Syntax.of(simple)).as(simple).isEqualTo(Syntax.SIMPLE);
        }
    }
}
