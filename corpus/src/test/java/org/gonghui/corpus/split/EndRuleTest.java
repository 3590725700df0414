package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023年12月30日", "2023年12月30号", "2023年12月", "二〇二三年十二月", "二〇二三年十二月三十", "20__年_月_日",
        "xx年x月x", "霁川县学校工会2023.12.30", "(2023-1-5)", "2023/12/30。", "2023年12月*"})
    void takesALineThatEndsInADateForOne(String text) {
        assertThat(EndRule.isDate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "2023年", "12月30日", "2023年12月30日开会", "去年召开了会,2023年12月30日", "第30", "十"})
    void takesNoOtherLineForADate(String text) {
        assertThat(EndRule.isDate(text)).isFalse();
    }
}
