package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    @ParameterizedTest
    @ValueSource(strings = {"一、慰问", "　（二）慰问", "(3)慰问", "４．慰问", "a. 慰问", "B、慰问", "①慰问", "⒈慰问", "㈠慰问", "●慰问", "- 慰问",
        "*慰问",
        "五月份｜慰问", "、9月\t慰问", "第一，慰问", "第三件：慰问", "二是慰问", "首先慰问", "其次慰问", "再次慰问", "百、慰问"})
    void knowsItemsByHowTheyBegin(String line) {
        assertThat(Numbering.isItem(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "慰问一、二", "2023年慰问", "第一届慰问", "其他慰问", "再慰问", "-- 慰问", "工会：慰问"})
    void takesNoOtherLineForAnItem(String line) {
        assertThat(Numbering.isItem(line)).isFalse();
    }
}
