package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceReaderTest {

    private static int score(String phrase, String text) throws EvidenceException {
        return EvidenceReader.read("test.txt", List.of("@opening", "3 " + phrase)).score(text, 0).of(Cue.OPENING);
    }

    @Test
    void readsTheBuiltInLexicon() {
        assertThat(EvidenceReader.builtIn().score("现将全年工作总结如下:", 0).of(Cue.SUMMARY)).isPositive();
    }

    @Test
    void expandsAlternatives() throws EvidenceException {
        assertThat(score("(总结|小(|)结|)如下", "小结如下")).isEqualTo(3);
        assertThat(score("(总结|小结|)如下", "如下")).isEqualTo(3);
        assertThat(score("(总结|小结)如下", "如下")).isZero();
    }

    @Test
    void findsPiecesInOrderWithTextBetween() throws EvidenceException {
        assertThat(score("现将…如下", "现将全年的工作汇报如下:")).isEqualTo(3);
        assertThat(score("现将…如下", "如下,现将")).isZero();
        assertThat(score("现将…如下", "现将" + "很".repeat(Phrase.MAX_GAP + 1) + "如下")).isZero();
    }

    @Test
    void holdsPhrasesToTheEndsOfTheLine() throws EvidenceException {
        assertThat(score("^总之", "总之很好")).isEqualTo(3);
        assertThat(score("^总之", "我们总之很好")).isZero();
        assertThat(score("很好$", "总之很好。")).isEqualTo(3);
        assertThat(score("很好$", "很好了")).isZero();
    }

    @Test
    void countsAPhraseOnceInALine() throws EvidenceException {
        assertThat(score("(召开|举行)了", "召开了会,举行了赛,召开了会")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"@opening#3 如下:?$,3,may be missing", "3 总之,2,before the first", "@nonsense,2,no group",
        "@opening#3,3,WEIGHT PHRASE",
        "@opening#0 总之,3,WEIGHT PHRASE",
        "@opening#3 总 之,3,WEIGHT PHRASE", "@opening#3 (总之,3,without its )", "@opening#3 总之),3,without its (",
        "@opening#3 总$之,3,^ belongs", "@opening#3 …总之,3,both sides", "@opening#3 总之#3 总之,4,twice"})
    void namesFileLineAndMistake(String lines, int line, String message) {
        List<String> text = List.of(("%\n" + lines.replace("#", "\n")).replace("%", "# a remark").split("\n"));
        assertThatThrownBy(() -> EvidenceReader.read("mine.txt", text)).isInstanceOfSatisfying(EvidenceException.class,
                problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.file()).isEqualTo("mine.txt");
                    assertThat(problem).hasMessageContaining("mine.txt, line " + line).hasMessageContaining(message);
                });
    }
}
