package org.gonghui.corpus.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    @ParameterizedTest
    @CsvSource({"primary,PRIMARY", "小学,PRIMARY", "完小,PRIMARY", "nine-year,NINE_YEAR", "九年一贯制学校,NINE_YEAR",
        "初级中学,JUNIOR", "高中,SENIOR", "中职,VOCATIONAL", "特殊教育学校,SPECIAL", "幼儿园,KINDERGARTEN"})
    void understandsIdsLabelsAndCommonNames(String written, Stage stage) {
        assertThat(Stage.named(written)).contains(stage);
    }

    @Test
    void knowsNoOther() {
        assertThat(Stage.named("小学部")).isEmpty();
        assertThat(Stage.named("")).isEmpty();
    }
}
