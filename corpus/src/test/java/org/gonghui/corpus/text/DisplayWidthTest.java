package org.gonghui.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "工会,4", "（１）,6", "「」,4", "—,1", "…,1", "×,1", "ｱ,1", "é,1", "e\u0301,1", "\u200B,0", "😀,2",
        "𠀀,2", "☆,1", "⭐,2", "々〇,4", "각,2", "'',0", "'\t',0", "\uFE0F,0"})
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void fitsTexts() {
        assertThat(DisplayWidth.fit("教职工代表大会", 14)).isEqualTo("教职工代表大会");
        assertThat(DisplayWidth.fit("教职工代表大会", 13)).isEqualTo("教职工代表大…");
        assertThat(DisplayWidth.fit("教职工代表大会", 12)).isEqualTo("教职工代表…");
        assertThat(DisplayWidth.fit("a😀😀", 4)).isEqualTo("a😀…");
        assertThat(DisplayWidth.fit("工", 1)).isEqualTo("…");
    }

    @Test
    void neverExceedsTheColumns() {
        String text = "a工e\u0301😀「b」１";
        for (int columns = 1; columns < 16; columns++) {
            assertThat(DisplayWidth.of(DisplayWidth.fit(text, columns))).isLessThanOrEqualTo(columns);
        }
    }
}
