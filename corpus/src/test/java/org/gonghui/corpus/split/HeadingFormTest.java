package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeadingFormTest {

    private static final String SIGNS = "12.余多人次%本会";

    @Test
    void findsFiguresAsTheExpressionForThemDoes() {
        Pattern figure = Pattern.compile("\\d+(?:\\.\\d+)?(?:余|多)?(?:人|次|元|名|份|件|场|%|项|篇|户|期|位|张|个|万|节|本|条)");
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(7), 0, SIGNS.length())
                    .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                    .collect(Collectors.joining());
            assertThat(HeadingForm.hasFigure(text)).as(text).isEqualTo(figure.matcher(text).find());
        }
    }

    @Test
    void countsInWordsWhereTheNumberIsNoSlogan() {
        assertThat(HeadingForm.hasFigure("贴出账目和名单三十六条")).isTrue();
        assertThat(HeadingForm.hasFigure("上门看望老人二十余户")).isTrue();
        assertThat(HeadingForm.hasFigure("坚持四个到位")).isFalse();
        assertThat(HeadingForm.hasFigure("围绕十大工程")).isFalse();
    }
}
