package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptsTest {

    @Test
    void aShortBeginningIsKept() {
        assertThat(Excerpts.from("春节走访6户。", "6户")).isEqualTo("春节走访6户。");
        assertThat(Excerpts.from("春节走访6户。", "不在")).isEqualTo("春节走访6户。");
    }

    @Test
    void aLongBeginningIsCutSoThatWhatWasFoundIsSeen() {
        String sentence = "工会在春节前由校领导带队分组走访了各校区的困难教职工，共慰问9户。";

        assertThat(Excerpts.from(sentence, "9户")).startsWith("…").endsWith("9户。").hasSize(14 + 4);
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCutInHalf() {
        String sentence = "一二三四五六七八九十𠀀二三四五六七八九十一二三9户";

        assertThat(Excerpts.from(sentence, "9户")).isEqualTo("…𠀀二三四五六七八九十一二三9户");
    }
}
