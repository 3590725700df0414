package org.gonghui.corpus.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VariantGroupsTest {

    @Test
    void findsTheLongestWord() {
        VariantGroups groups = VariantGroups.standard();

        assertThat(groups.wordAt("组织教职员工体检", 2)).isEqualTo("教职员工");
        assertThat(groups.wordAt("组织教职员工体检", 1)).isNull();
        assertThat(groups.group("教职员工")).isEqualTo(groups.group("教员工")).isNotEqualTo(groups.group("慰问"));
        assertThat(groups.group("没有的词")).isEqualTo(-1);
    }

    @Test
    void takesFurtherGroups() throws Exception {
        VariantGroups groups = VariantGroups.standard().plus("own.txt", List.of("# 我们县的", "", "走访 串门　# 两个"));

        assertThat(groups.group("串门")).isEqualTo(groups.group("走访")).isNotNegative();
        assertThat(groups.group("慰问")).isEqualTo(VariantGroups.standard().group("慰问"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"走访", "走访 串", "走访 串门！", "走访 慰问", "走访 走访"})
    void namesTheLineThatCannotBeUsed(String line) {
        assertThatThrownBy(() -> VariantGroups.standard().plus("own.txt", List.of("# 第一行", line)))
                .isInstanceOfSatisfying(VariantsException.class, exception -> {
                    assertThat(exception.line()).isEqualTo(2);
                    assertThat(exception.userMessage().zh()).startsWith("异写词表 own.txt 第 2 行：");
                    assertThat(exception.userMessage().en()).startsWith("table of variants own.txt, line 2: ");
                });
    }
}
