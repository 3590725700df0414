package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {

    @ParameterizedTest
    @ValueSource(strings = {"供稿：工会 柳青", "青禾小学工会供稿", "（图文 柳青）", "图文：柳青", "通讯员柳青 陶然", "柳青/摄影", "（柳青 报道）"})
    void recognisesWhoSentANewsItemIn(String line) {
        assertThat(Signatures.isContributor(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"教职工摄影比赛掠影", "图文并茂的展板", "喜迎国庆书画摄影展", "柳青向大家讲了摄影，很有趣"})
    void takesNoEventForItsReporter(String line) {
        assertThat(Signatures.isContributor(line)).isFalse();
    }
}
