package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaTest {

    private static final int TEXTS = 20_000;

    static Stream<Formula> formulas() {
        return Stream.of(DocumentJudge.SAYS_SUMMARY, DocumentJudge.SAYS_PLAN, DocumentJudge.SAYS_NOTICE,
                DocumentJudge.NOTICE, DocumentJudge.SUMMARY_NOUN, DocumentJudge.PLAN_NOUN, DocumentJudge.OTHER_NOUN,
                DocumentJudge.PERIOD, DocumentJudge.AT_EVENT, DocumentJudge.COMPLETED, HeadingForm.COMPLETED,
                HeadingForm.SENTENCES,
                NewsRule.EVENT, OpeningRule.OWN, TitleRule.OWNER, TitleRule.HEADLINE, TitleRule.HEADLINE_OWNER,
                TitleRule.YEAR);
    }

    /// Texts made of the expression's own words and characters: many of them match, and most nearly do.
    @ParameterizedTest
    @MethodSource("formulas")
    void findsWhatItsExpressionFindsAlone(Formula formula) {
        Pattern expression = Pattern.compile(formula.toString());
        List<String> pieces = pieces(formula.toString());
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(1 + random.nextInt(6), 0, pieces.size()).mapToObj(pieces::get)
                    .collect(Collectors.joining());
            Matcher matcher = expression.matcher(text);
            int expected = matcher.find() ? matcher.end() : Formula.NONE;
            assertThat(formula.end(text, 0)).as(text).isEqualTo(expected);
            found += expected == Formula.NONE ? 0 : 1;
        }
        assertThat(found).isBetween(TEXTS / 1000, TEXTS - TEXTS / 200);
    }

    private static List<String> pieces(String expression) {
        return Stream.concat(Stream.of(expression.split("[^\\p{IsIdeographic}]+")),
                Stream.concat(expression.codePoints().mapToObj(Character::toString),
                        Stream.of("20", "19", "3", "。", "没有标点的一串字说了十二个")))
                .toList();
    }

    @Test
    void looksForNothingWhereNoMatchBegins() {
        assertThat(new Formula("a.c", "a").isIn("bcd")).isFalse();
        assertThat(new Formula("a.c", "a").isIn("abdabc")).isTrue();
        assertThat(new Formula("a.c|x", "xa").end("a-x-", 0)).isEqualTo(3);
        assertThat(new Formula("a.c|x", "xa").end("a-x-", 3)).isEqualTo(Formula.NONE);
    }

    @Test
    void seesWhatStandsAroundAMatch() {
        Formula formula = new Formula("(?<!b)a(?!c)$", "a");
        assertThat(formula.isIn("xa")).isTrue();
        assertThat(formula.isIn("ba")).isFalse();
        assertThat(formula.isIn("ac")).isFalse();
        assertThat(new Formula("^a", "a").isIn("ba")).isFalse();
    }
}
