package org.gonghui.corpus.query.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegexTest {

    private static CharacterRunAutomaton automaton(String regex, int flags) {
        return new CharacterRunAutomaton(Operations.determinize(new RegExp(regex, flags).toAutomaton(), 100_000));
    }

    @Test
    void enginesAgreeOnWhatIsWritten() throws RegexException {
        for (long seed = 0; seed < 2_000; seed++) {
            RandomQueries random = new RandomQueries(seed);
            String regex = random.regex(4);
            String written = RegexWriter.write(RegexParser.parse(regex));
            Pattern pattern = Pattern.compile(written, Pattern.DOTALL);
            List<CharacterRunAutomaton> automata = List.of(automaton(written, RegExp.NONE),
                    automaton(written, RegExp.ALL));
            for (int i = 0; i < 20; i++) {
                String text = i == 0 ? "" : random.text(4);
                for (CharacterRunAutomaton automaton : automata) {
                    assertThat(automaton.run(text)).as("seed %d: '%s' by %s, from %s", seed, text, written, regex)
                            .isEqualTo(pattern.matcher(text).matches());
                }
            }
        }
    }

    @Test
    void writingIsStable() throws RegexException {
        for (long seed = 0; seed < 2_000; seed++) {
            String written = RegexWriter.write(RegexParser.parse(new RandomQueries(seed).regex(4)));

            assertThat(RegexWriter.write(RegexParser.parse(written))).as("seed " + seed).isEqualTo(written);
            assertThat(RegexParser.isRegex(written)).as("seed %d: %s", seed, written).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\0', delimiter = ' ', value = {"慰问|帮扶 慰问|帮扶", "a(b)c (abc)", "(a|(b|c)) a|b|c",
        "\\d{,2} [0-9]{0,2}",
        "[a\\]-] [a\\]\\-]", "a#b. a\\#b.", "a\"b. a\\\"b.", "(((a)))* a*", "[一-龥]+ [一-龥]+", "((ab)*)? ((ab)*)?"})
    void writesWithoutWhatIsNotNeeded(String regex, String written) throws RegexException {
        assertThat(RegexWriter.write(RegexParser.parse(regex))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\0', delimiter = ' ', value = {"^a$ 0", "a$ 1", "(?:a) 0", "a*? 2", "a++ 2", "\\w 0",
        "a\\1 1",
        "a||b 2", "() 1", "(a 0", "a) 1", "[] 0", "[a 0", "[z-a] 1", "a{2,1} 1", "a{0} 1", "a{ 1", "a{x} 1", "* 0",
        "a\\ 1", "[[:alpha:]] 1", "[a-\\d] 1"})
    void refusesWhatEnginesReadDifferently(String regex, int place) {
        assertThatExceptionOfType(RegexException.class).isThrownBy(() -> RegexParser.parse(regex))
                .satisfies(e -> assertThat(e.place().start()).isEqualTo(place));
    }

    @Test
    void boundsLengthSizeAndDepth() {
        for (String large : List.of("a".repeat(501), "((a{100}){100}){100}", ".{9999}",
                "(".repeat(21) + "a" + ")".repeat(21))) {
            assertThatExceptionOfType(RegexException.class).as(large).isThrownBy(() -> RegexParser.parse(large));
        }
    }

    @Test
    void eitherCaseOfLettersMatches() throws RegexException {
        Pattern pattern = Pattern
                .compile(RegexWriter.write(AnyCase.of(RegexParser.parse("ppt([a-c]x|É|慰问)?[^d]{0,1}"))));
        assertThat(List.of("PPT", "pptBx", "PpTcX1", "ppté", "PPT慰问")).allMatch(pattern.asMatchPredicate());
        assertThat(List.of("ppD", "PPTdD", "pptD")).noneMatch(pattern.asMatchPredicate());
    }
}
