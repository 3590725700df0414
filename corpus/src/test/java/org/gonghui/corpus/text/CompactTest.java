package org.gonghui.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactTest {

    @Test
    void leavesOutBlanksOfEveryKindAndSignsThatSayNothing() {
        assertThat(Compact.of(" 工\u3000会\u00A0总\u200B结`\uE000\t年\n")).isEqualTo("工会总结年");
        assertThat(Compact.of("")).isEmpty();
        assertThat(Compact.of(" \u3000")).isEmpty();
    }

    @Test
    void writesFullWidthSignsHalfWidth() {
        assertThat(Compact.of("（１）Ａ：工会，。、")).isEqualTo("(1)A:工会,。、");
    }

    @Test
    void leavesEverythingElseAsItIs() {
        String text = "工会2023年𠀀\uD800《总结》——a";
        assertThat(Compact.of(text)).isEqualTo(text);
    }
}
