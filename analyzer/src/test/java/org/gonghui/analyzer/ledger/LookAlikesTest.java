package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    @ParameterizedTest
    @ValueSource(strings = {"霁川二中 霁川县第二中学", "霁川县第2中学 霁川第二中学", "霁川县城南小学 城南小学", "霁川县实验小学 霁川实小", "霁川县机关幼儿园 霁川机关幼儿园",
        "白沙渡完全小学 白沙渡小学", "霁川县特殊教育学校 霁川特校"})
    void findsAShortFormBesideAFullName(String names) {
        List<String> both = Arrays.asList(names.split(" "));

        assertThat(LookAlikes.among(both, List.of())).singleElement().asInstanceOf(
                org.assertj.core.api.InstanceOfAssertFactories.LIST).containsExactlyInAnyOrderElementsOf(both);
    }

    @ParameterizedTest
    @ValueSource(strings = {"霁川二中 霁川三中", "霁川小学 霁川县城南小学", "丁岭初级中学 丁岭高级中学", "松坪镇中心小学 雁湖镇中心小学", "霁川县第二中学 霁川县第二小学"})
    void keepsDifferentSchoolsApart(String names) {
        assertThat(LookAlikes.among(Arrays.asList(names.split(" ")), List.of())).isEmpty();
    }

    @Test
    void aNameThatFitsSeveralPlacesTellsNothing() {
        assertThat(LookAlikes.among(List.of("中心小学", "松坪镇中心小学", "雁湖镇中心小学"), List.of())).isEmpty();
    }

    @Test
    void namesOfTheRegisterAreSure() {
        assertThat(LookAlikes.among(List.of("霁川二中"), List.of("霁川县第二中学", "霁川县第三中学")))
                .containsExactly(List.of("霁川二中", "霁川县第二中学"));
        assertThat(LookAlikes.among(List.of(), List.of("霁川二中", "霁川县第二中学"))).isEmpty();
    }
}
