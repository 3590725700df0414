package org.gonghui.corpus.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.gonghui.corpus.text.Compact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerReaderTest {

    @ParameterizedTest
    @CsvSource({"一、关怀, CHINESE, 1", "二十一、关怀, CHINESE, 21", "一．关怀, CHINESE, 1", "（三）关怀, PAREN_CHINESE, 3",
        "(十)、关怀, PAREN_CHINESE, 10",
        "1．关怀, ARABIC, 1", "１２、关怀, ARABIC, 12", "⒊关怀, ARABIC, 3", "1.3月8日召开, ARABIC, 1", "(2)关怀, PAREN_ARABIC, 2",
        "2)关怀, PAREN_ARABIC, 2", "⑵关怀, PAREN_ARABIC, 2", "②关怀, CIRCLED, 2", "首先关怀, SPOKEN, 1", "其二关怀, SPOKEN, 2",
        "三是关怀, SPOKEN, 3",
        "第四、关怀, SPOKEN, 4", "第二部分关怀, PART, 2"})
    void readsNumbers(String text, Numbering style, int value) {
        Marker marker = MarkerReader.read(Compact.of(text));
        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5万元用于购置", "2021年工作", "一年来", "一些", "(20__)3号", "（2017年1月12日）", "第一时间", "第38个教师节", "三八节",
        "十一", "1", ""})
    void findsNoNumberWhereThereIsNone(String text) {
        assertThat(MarkerReader.read(Compact.of(text))).isEqualTo(Marker.NONE);
    }
}
