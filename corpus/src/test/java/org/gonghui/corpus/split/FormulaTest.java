package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaTest {

    private static final int TEXTS = 20_000;

    static Stream<Formula> formulas() {
        return Stream.of(DocumentJudge.SAYS_SUMMARY, DocumentJudge.SAYS_PLAN, DocumentJudge.COMPLETED,
                HeadingForm.COMPLETED);
    }

    /// Texts made of the expression's own words: many of them match, and most nearly do.
    @ParameterizedTest
    @MethodSource("formulas")
    void findsWhatItsExpressionFindsAlone(Formula formula) {
        Pattern expression = Pattern.compile(formula.toString());
        List<String> words = List.of(formula.toString().split("[^\\p{IsIdeographic}]+"));
        Random random = new Random(7);
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(1 + random.nextInt(6), 0, words.size()).mapToObj(words::get)
                    .collect(Collectors.joining());
            boolean expected = expression.matcher(text).find();
            assertThat(formula.isIn(text)).as(text).isEqualTo(expected);
            found += expected ? 1 : 0;
        }
        assertThat(found).isBetween(TEXTS / 200, TEXTS - TEXTS / 200);
    }

    @Test
    void looksForNothingWhereNoneOfItsWordsStands() {
        assertThat(new Formula("a.c", "c").isIn("abd")).isFalse();
        assertThat(new Formula("a.c", "c").isIn("cab")).isFalse();
        assertThat(new Formula("a.c", "x", "c").isIn("abc")).isTrue();
    }
}
