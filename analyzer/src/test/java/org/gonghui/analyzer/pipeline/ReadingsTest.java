package org.gonghui.analyzer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;

final class ReadingsTest {

    private static List<String> found(String text) {
        return Readings.in(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void aSyllableWithAToneMarkBehindACharacterIsAReading() {
        assertThat(Readings.in("學(xué)校")).containsExactly(new Span(1, 6));
        assertThat(found("工會(huì)開(kāi)展（zhǎn）綠(lǜ)化(huà)兒(ér)女(nǚ)愛(ài)裝(zhuāng)"))
                .containsExactly("(huì)", "(kāi)", "（zhǎn）", "(lǜ)", "(huà)", "(ér)", "(nǚ)", "(ài)", "(zhuāng)");
    }

    @Test
    void otherWaysToWriteToneAndLettersAreReadAlike() {
        assertThat(found("會(hui\u0300)動(Dòng)剛(\u0261ān\u0261)黨(d\u01CEng)")).hasSize(4);
    }

    @Test
    void aSyllableWithoutToneIsOneOnlyWhereOthersHaveTones() {
        assertThat(found("我們(men)")).isEmpty();
        assertThat(found("我們(men)學(xué)著(zhe)")).containsExactly("(men)", "(xué)", "(zhe)");
    }

    @Test
    void otherParenthesesAreNone() {
        assertThat(found("開(kāi)展課件（PPT）、軟件(app)、篇(一)、咖啡(café)、水平(niveau)、空()、（wǒ）"))
                .containsExactly("(kāi)");
    }

    @Test
    void aParenthesisThatIsNotClosedOrHasNothingBeforeItIsNone() {
        assertThat(found("(huì)")).isEmpty();
        assertThat(found("會(huì")).isEmpty();
        assertThat(found("會(")).isEmpty();
        assertThat(found("a(huì)")).isEmpty();
        assertThat(found("會(huì(huì)")).isEmpty();
    }
}
